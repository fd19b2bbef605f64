/** The way through the questions, drawn from top to bottom. In a language from right to left it is mirrored. */
import { drawing, type DrawnBox, type FlowLayout } from './flowLayout';

export interface FlowDrawingProps {
  readonly layout: FlowLayout;
  /** Says what is drawn, and where to read it. */
  readonly label: string;
  readonly isRightToLeft: boolean;
}

export function FlowDrawing({ layout: { height, boxes }, label, isRightToLeft }: FlowDrawingProps) {
  const { width, wayX, railX, gap } = drawing;
  const at = (x: number) => (isRightToLeft ? width - x : x);
  const steps = boxes.filter(({ look }) => look === 'step');
  const shortWays = steps.filter(({ hasShortWay }) => hasShortWay).map(middleOf);
  const [railStart] = shortWays;
  const railEnd = boxes.find(({ look }) => look === 'now')?.y;
  return (
    <svg className="flow" viewBox={`0 0 ${String(width)} ${String(height)}`} role="img">
      <title>{label}</title>
      {steps.map((box) => (
        <Arrow key={box.y} from={[at(wayX), box.y + box.height]} by={[0, gap]} />
      ))}
      <g className="flow-short-way">
        {steps
          .filter(({ hasShortWay }) => hasShortWay)
          .map((box) => {
            const start = box.x + box.width;
            return (
              <Arrow
                key={box.y}
                from={[at(start), middleOf(box)]}
                by={[at(railX) - at(start), 0]}
              />
            );
          })}
        {railStart === undefined || railEnd === undefined ? null : (
          <Arrow from={[at(railX), railStart]} by={[0, railEnd - railStart]} />
        )}
      </g>
      {boxes.map((box) => (
        <Box key={box.lines.join(' ')} box={box} at={at} />
      ))}
    </svg>
  );
}

const middleOf = ({ y, height }: DrawnBox) => y + height / 2;

function Box({ box, at }: { readonly box: DrawnBox; readonly at: (x: number) => number }) {
  const { look, x, y, width, height, lines, questions } = box;
  const { padding, line } = drawing;
  return (
    <g className={`flow-${look}`}>
      <rect x={Math.min(at(x), at(x + width))} y={y} width={width} height={height} rx={10} />
      <text>
        {lines.map((words, number) => (
          <tspan key={words} x={at(x + padding)} y={y + padding + line * (number + 0.75)}>
            {words}
          </tspan>
        ))}
      </text>
      {questions.map((question) => (
        <circle
          key={question.x}
          className={question.isLead ? 'flow-lead' : 'flow-follow-up'}
          cx={at(question.x)}
          cy={question.y}
          r={6}
        />
      ))}
    </g>
  );
}

type Point = readonly [x: number, y: number];

/** A straight line with its head at the end, along one of the axes. */
function Arrow({ from: [x, y], by: [dx, dy] }: { readonly from: Point; readonly by: Point }) {
  const [endX, endY] = [x + dx, y + dy];
  const [ahead, aside] = [7, 5];
  const [ux, uy] = [Math.sign(dx), Math.sign(dy)];
  const corner = (side: number) =>
    `${String(endX - ux * ahead + uy * aside * side)} ${String(endY - uy * ahead + ux * aside * side)}`;
  return (
    <path
      d={`M ${String(x)} ${String(y)} L ${String(endX)} ${String(endY)} M ${corner(1)} L ${String(endX)} ${String(endY)} L ${corner(-1)}`}
    />
  );
}
