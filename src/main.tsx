import { render } from "preact";

render(<h1>Solidarity Atlas</h1>, document.getElementById("app")!);
