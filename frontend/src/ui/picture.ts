// A chart as a picture to be put into a letter: drawn here from what is on the screen, so that it shows exactly that and
// asks nobody. Fonts are those of the page, which an SVG in an image would not have.
import { save } from "../api/download.ts";

const SCALE = 2;
const MARGIN = 20;
const TITLE_HEIGHT = 30;
const FONT = "'Be Vietnam Pro', sans-serif";

type Canvas = { element: HTMLCanvasElement; draw: CanvasRenderingContext2D };

function canvasOf(width: number, height: number, title: string, near: Element): Canvas {
  const element = document.createElement("canvas");
  element.width = Math.ceil((width + 2 * MARGIN) * SCALE);
  element.height = Math.ceil((height + TITLE_HEIGHT + 2 * MARGIN) * SCALE);
  const draw = element.getContext("2d");
  if (!draw) throw new Error("no canvas");
  draw.scale(SCALE, SCALE);
  draw.fillStyle = surfaceOf(near);
  draw.fillRect(0, 0, element.width, element.height);
  draw.fillStyle = getComputedStyle(near).color;
  draw.textBaseline = "middle";
  draw.font = `600 16px ${FONT}`;
  draw.fillText(title, MARGIN, MARGIN + TITLE_HEIGHT / 3, width);
  draw.translate(MARGIN, MARGIN + TITLE_HEIGHT);
  return { element, draw };
}

/** The first colour behind an element that is one. */
function surfaceOf(element: Element | null): string {
  for (let at = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== "rgba(0, 0, 0, 0)") return backgroundColor;
  }
  return "#fff";
}

function handOut({ element }: Canvas, title: string): Promise<void> {
  return new Promise((resolve, reject) => {
    element.toBlob((blob) => {
      if (!blob) return reject(new Error("no picture"));
      // A stroke in a name would be a folder.
      save(blob, null, `${title.replaceAll("/", "-")}.png`);
      resolve();
    }, "image/png");
  });
}

const LOOKS = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "font-size",
  "font-family",
  "font-weight",
];

/** A drawing with the looks that the page gives it, for outside of the page no rule of its stylesheets holds. */
function standAlone(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((element, at) => {
    const original = originals[at];
    if (!original) return;
    const looks = getComputedStyle(original);
    for (const look of LOOKS) element.setAttribute(look, looks.getPropertyValue(look));
    element.removeAttribute("style");
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return new XMLSerializer().serializeToString(copy);
}

/** The chart in a figure, and under it what its lines are. */
export async function saveChart(figure: HTMLElement, title: string): Promise<void> {
  const drawing = figure.querySelector<SVGSVGElement>(":scope .recharts-wrapper > svg");
  if (!drawing) throw new Error("no drawing");
  const { width, height } = drawing.getBoundingClientRect();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standAlone(drawing))}`;
  await image.decode();
  const legend = [...figure.querySelectorAll<HTMLElement>(".recharts-legend-item")];
  const canvas = canvasOf(width, height, title, figure);
  canvas.draw.drawImage(image, 0, 0, width, height);
  const frame = drawing.getBoundingClientRect();
  for (const item of legend) drawLegend(canvas.draw, item, frame);
  await handOut(canvas, title);
}

function drawLegend(draw: CanvasRenderingContext2D, item: HTMLElement, frame: DOMRect) {
  const line = item.querySelector<SVGElement>("path, line");
  const text = item.querySelector<HTMLElement>(".recharts-legend-item-text");
  if (!text) return;
  const place = text.getBoundingClientRect();
  const middle = place.top + place.height / 2 - frame.top;
  const left = place.left - frame.left;
  draw.strokeStyle = line ? getComputedStyle(line).stroke : getComputedStyle(text).color;
  draw.lineWidth = 3;
  draw.beginPath();
  draw.moveTo(left - 18, middle);
  draw.lineTo(left - 4, middle);
  draw.stroke();
  draw.fillStyle = getComputedStyle(text).color;
  draw.font = `400 13px ${FONT}`;
  draw.fillText(text.innerText, left, middle);
}

/** A table that is its own picture, with whatever else inside `part` says by colour: cells and the items of a legend. */
export async function saveTable(part: HTMLElement, title: string): Promise<void> {
  const scroll = part.querySelector<HTMLElement>("[data-scroll]");
  const before = scroll?.scrollLeft ?? 0;
  // What sticks to the edge would be measured upon what it covers.
  if (scroll) scroll.scrollLeft = 0;
  const frame = part.getBoundingClientRect();
  const boxes = [...part.querySelectorAll<HTMLElement>("th, td, li")];
  const places = boxes.map((box) => box.getBoundingClientRect());
  if (scroll) scroll.scrollLeft = before;
  const width = Math.max(...places.map(({ right }) => right - frame.left));
  const height = Math.max(...places.map(({ bottom }) => bottom - frame.top));
  const canvas = canvasOf(width, height, title, part);
  boxes.forEach((box, at) => {
    const place = places[at];
    if (place) drawBox(canvas.draw, box, place, frame);
  });
  await handOut(canvas, title);
}

function drawBox(draw: CanvasRenderingContext2D, box: HTMLElement, place: DOMRect, frame: DOMRect) {
  const looks = getComputedStyle(box);
  const left = place.left - frame.left;
  const top = place.top - frame.top;
  draw.fillStyle = looks.backgroundColor;
  draw.beginPath();
  draw.roundRect(left, top, place.width, place.height, 4);
  draw.fill();
  draw.fillStyle = looks.color;
  draw.font = `${getComputedStyle(box.querySelector("strong") ?? box).fontWeight} 13px ${FONT}`;
  const inset = Number.parseFloat(looks.paddingLeft);
  const lines = linesOf(draw, shownText(box), place.width - inset);
  const end = ["right", "end"].includes(looks.textAlign);
  lines.forEach((line, at) => {
    const y = top + place.height / 2 + (at - (lines.length - 1) / 2) * 17;
    const free = place.width - draw.measureText(line).width;
    const x = left + (looks.textAlign === "center" ? free / 2 : end ? free - inset : inset);
    draw.fillText(line, x, y);
  });
}

/** What can be seen: words that only a screen reader hears stand in an element of their own. */
function shownText(box: HTMLElement): string {
  const copy = box.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll("[data-heard]")) hidden.remove();
  return copy.textContent?.trim() ?? "";
}

export function linesOf(
  draw: Pick<CanvasRenderingContext2D, "measureText">,
  text: string,
  width: number,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && draw.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
