/** The style sheet of the HTML report; made by scripts/report-client.ts. */
export const STYLE = `:root {
  color-scheme: light dark;
  --page: light-dark(#f6f6f3, #14161a);
  --card: light-dark(#ffffff, #1c1f25);
  --sunk: light-dark(#efefeb, #25292f);
  --line: light-dark(#e1e1da, #31363e);
  --strong-line: light-dark(#8b8b82, #767d88);
  --ink: light-dark(#1b1d21, #eceef1);
  --soft: light-dark(#575b63, #a7adb7);
  --accent: light-dark(#0b6561, #6bd0c6);
  --critical: light-dark(#7423c6, #c8a0ff);
  --high: light-dark(#bf1d2c, #ff8f8f);
  --medium: light-dark(#9a4f06, #f2b45c);
  --low: light-dark(#1c5d9f, #86bdf7);
  --good: light-dark(#17693a, #7ad39b);
  --mild-fill: light-dark(#b9bfbc, #59616b);
  --critical-tint: light-dark(#f3eafd, #2e2440);
  --high-tint: light-dark(#fdecec, #3b2226);
  --medium-tint: light-dark(#fcf1e2, #36291a);
  --low-tint: light-dark(#e9f1fa, #1e2b3a);
  --good-tint: light-dark(#e8f4ec, #1b3024);
  --radius: 12px;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace;
}

[data-theme="light"] {
  color-scheme: light;
}

[data-theme="dark"] {
  color-scheme: dark;
}

* {
  box-sizing: border-box;
}

html {
  scroll-padding-top: 76px;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}

body {
  margin: 0;
  background: var(--page);
  color: var(--ink);
  font:
    15px / 1.55 system-ui,
    -apple-system,
    "Segoe UI",
    Roboto,
    "Helvetica Neue",
    "Liberation Sans",
    Arial,
    sans-serif;
  font-variant-numeric: tabular-nums;
  overflow-wrap: break-word;
}

main {
  max-width: 1220px;
  margin: 0 auto;
  padding: 28px 24px 80px;
}

main:focus,
h2:focus {
  outline: none;
}

:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
  border-radius: 4px;
}

section {
  margin-top: 56px;
}

h1,
h2,
h3,
h4,
p,
ul,
ol,
dl,
dd,
figure {
  margin: 0;
  padding: 0;
}

h1,
h2,
h3 {
  line-height: 1.25;
  letter-spacing: -0.012em;
  text-wrap: balance;
}

h2 {
  font-size: 25px;
  font-weight: 650;
}

h3 {
  margin: 32px 0 12px;
  font-size: 16px;
  font-weight: 650;
}

a {
  color: var(--accent);
  text-underline-offset: 3px;
}

code {
  font: 0.92em / 1.45 var(--mono);
  overflow-wrap: anywhere;
}

small,
.aside {
  color: var(--soft);
  font-size: 13px;
}

button,
select,
input {
  font: inherit;
  color: inherit;
}

button {
  padding: 7px 14px;
  border: 1px solid var(--strong-line);
  border-radius: 8px;
  background: var(--card);
  cursor: pointer;
}

button:hover {
  border-color: var(--accent);
  color: var(--accent);
}

.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.skip {
  position: absolute;
  z-index: 9;
  top: 8px;
  left: 8px;
  padding: 8px 14px;
  border-radius: 8px;
  background: var(--card);
  transform: translateY(-200%);
}

.skip:focus {
  transform: none;
}

.top {
  position: sticky;
  z-index: 5;
  top: 0;
  display: flex;
  gap: 28px;
  align-items: center;
  padding: 10px max(24px, calc((100vw - 1172px) / 2));
  border-bottom: 1px solid var(--line);
  background: var(--page);
}

.brand {
  font-weight: 700;
  letter-spacing: -0.01em;
  white-space: nowrap;
}

.top nav {
  flex: 1;
  min-width: 0;
  overflow-x: auto;
  scrollbar-width: none;
}

.top ul {
  display: flex;
  gap: 4px;
  list-style: none;
}

.top li a {
  display: block;
  padding: 6px 10px;
  border-radius: 8px;
  color: var(--soft);
  text-decoration: none;
  white-space: nowrap;
}

.top li a:hover {
  background: var(--sunk);
  color: var(--ink);
}

.top li a:focus-visible {
  outline-offset: -2px;
}

.intro {
  max-width: 76ch;
  margin: 6px 0 18px;
  color: var(--soft);
}

.cut,
.calm-note {
  margin-top: 14px;
  color: var(--soft);
}

.noscript {
  margin-bottom: 20px;
  padding: 12px 16px;
  border-radius: var(--radius);
  background: var(--medium-tint);
}

.card {
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--card);
}

@media (max-width: 640px) {
  main {
    padding: 16px 16px 56px;
  }

  section {
    margin-top: 44px;
  }

  .top {
    gap: 14px;
    padding: 8px 16px;
  }

  h2 {
    font-size: 22px;
  }
}
.verdict {
  margin-top: 12px;
}

.badge {
  display: inline-block;
  padding: 4px 14px;
  border-radius: 99px;
  font-weight: 650;
}

.verdict.pass .badge {
  background: var(--good-tint);
  color: var(--good);
}

.verdict.fail .badge {
  background: var(--high-tint);
  color: var(--high);
}

.verdict.incomplete .badge {
  background: var(--medium-tint);
  color: var(--medium);
}

h1 {
  max-width: 36ch;
  margin: 14px 0 12px;
  font-size: clamp(23px, 3vw, 34px);
  font-weight: 680;
  letter-spacing: -0.022em;
  line-height: 1.16;
}

h1 code {
  font-size: 0.86em;
  letter-spacing: -0.03em;
}

.scope {
  color: var(--soft);
}

.verdict + section {
  margin-top: 32px;
}

.tiles {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(132px, 1fr));
  gap: 12px;
  list-style: none;
}

.tiles li {
  display: flex;
}

.tile {
  flex: 1;
  padding: 16px 18px;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--card);
  color: inherit;
  text-decoration: none;
}

a.tile:hover {
  border-color: currentcolor;
}

.tile b {
  display: block;
  font-size: 30px;
  font-weight: 680;
  letter-spacing: -0.02em;
  line-height: 1.15;
}

.tile span {
  color: var(--soft);
  font-size: 14px;
}

.tile.critical,
.tag.critical {
  color: var(--critical);
}

.tile.high,
.tag.high {
  color: var(--high);
}

.tile.medium,
.tag.medium,
.tile.warn {
  color: var(--medium);
}

.tile.low,
.tag.low {
  color: var(--low);
}

.tag,
.state {
  display: inline-block;
  padding: 1px 9px;
  border-radius: 99px;
  font-size: 13px;
  font-weight: 600;
  white-space: nowrap;
}

.tag.critical {
  background: var(--critical-tint);
}

.tag.high {
  background: var(--high-tint);
}

.tag.medium {
  background: var(--medium-tint);
}

.tag.low {
  background: var(--low-tint);
}

.state {
  background: var(--sunk);
  color: var(--soft);
}

.state.active,
.state.compliant {
  background: var(--good-tint);
  color: var(--good);
}

.state.bad,
.state.non-compliant {
  background: var(--high-tint);
  color: var(--high);
}

.state.soon,
.state.stale,
.state.never,
.state.unknown {
  background: var(--medium-tint);
  color: var(--medium);
}

.verdict + section + section {
  margin-top: 16px;
}

.todo {
  counter-reset: step;
  list-style: none;
}

.todo li {
  display: grid;
  grid-template-columns: 28px 84px 1fr;
  gap: 8px;
  align-items: baseline;
  padding: 13px 20px;
  counter-increment: step;
}

.todo li + li {
  border-top: 1px solid var(--line);
}

.todo li::before {
  color: var(--soft);
  content: counter(step);
}

.todo p {
  max-width: 88ch;
  min-width: 0;
  overflow-wrap: anywhere;
}

.tag {
  justify-self: start;
}

.notices {
  max-width: 88ch;
  padding-left: 20px;
}

.notices li + li {
  margin-top: 8px;
}

@media (max-width: 640px) {
  .tiles {
    grid-template-columns: repeat(2, 1fr);
  }

  .todo li {
    grid-template-columns: 20px 1fr;
    padding: 12px 16px;
  }

  .todo p {
    grid-column: 2;
  }
}
.charts {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 360px), 1fr));
  gap: 16px;
}

@media (min-width: 900px) {
  .charts:has(> :nth-child(4)) {
    grid-template-columns: 1fr 1fr;
  }
}

.chart {
  display: flex;
  flex-direction: column;
  padding: 20px 22px 18px;
}

.chart figcaption {
  flex: 1;
}

.chart h3 {
  margin: 0 0 2px;
}

.chart p {
  margin-bottom: 18px;
  color: var(--soft);
  font-size: 14px;
}

svg {
  display: block;
  overflow: visible;
}

svg text {
  fill: var(--soft);
  font-size: 12px;
  text-anchor: middle;
}

svg .value {
  fill: var(--ink);
  font-weight: 600;
}

svg .name {
  fill: var(--ink);
  font-size: 14px;
  font-weight: 600;
  text-anchor: start;
}

svg .note {
  font-size: 13px;
  text-anchor: end;
}

svg .start {
  text-anchor: start;
}

svg .end {
  text-anchor: end;
}

svg .axis {
  stroke: var(--line);
}

svg .track {
  fill: var(--sunk);
}

svg .critical {
  fill: var(--critical);
}

svg .high {
  fill: var(--high);
}

svg .medium {
  fill: var(--medium);
}

svg .low {
  fill: var(--low);
}

svg .known {
  fill-opacity: 0.45;
}

svg .exempt,
svg .mild {
  fill: var(--mild-fill);
}

svg .calm {
  fill: var(--accent);
}

svg .strong {
  fill: var(--medium);
}

.legend {
  display: flex;
  flex-wrap: wrap;
  gap: 4px 18px;
  margin-top: 14px;
  color: var(--soft);
  font-size: 13px;
  list-style: none;
}

.legend li {
  display: flex;
  gap: 7px;
  align-items: center;
}

@media (max-width: 640px) {
  .chart {
    padding: 16px;
  }

  svg text {
    font-size: 11px;
  }
}

.chart .dense {
  font-size: 10px;
}
.scroll {
  position: relative;
  overflow-x: auto;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--card);
}

table {
  width: 100%;
  border-collapse: collapse;
  font-size: 14px;
}

th,
td {
  padding: 8px 13px;
  text-align: left;
  vertical-align: top;
}

thead th {
  border-bottom: 1px solid var(--line);
  color: var(--soft);
  font-size: 13px;
  font-weight: 600;
  white-space: nowrap;
}

tbody th {
  font-weight: 400;
}

tbody tr + tr > * {
  border-top: 1px solid var(--line);
}

tbody tr:hover {
  background: color-mix(in srgb, var(--sunk) 45%, transparent);
}

time {
  white-space: nowrap;
}

.number {
  text-align: right;
}

th.wide,
td.wide {
  min-width: 260px;
}

td.name {
  min-width: 190px;
}

td p + p {
  margin-top: 6px;
}

th code,
td code {
  overflow-wrap: anywhere;
}

td.rule {
  max-width: 340px;
}

/* A column is as wide as the longest part between hyphens; only what is longer than the column breaks elsewhere. */
td.rule code {
  overflow-wrap: break-word;
}

tbody th {
  min-width: 180px;
  max-width: 460px;
}

#table td:nth-child(7) {
  white-space: nowrap;
}

@media (min-width: 1100px) {
  #table td:nth-child(3) {
    white-space: nowrap;
  }
}

thead button {
  margin: -4px -8px;
  padding: 4px 8px;
  border: 0;
  background: none;
  color: inherit;
  font-weight: inherit;
}

thead button::after {
  display: inline-block;
  width: 1em;
  margin-left: 4px;
  content: "↕";
  opacity: 0.45;
  text-align: center;
}

[aria-sort="ascending"] button::after {
  content: "↑";
  opacity: 1;
}

[aria-sort="descending"] button::after {
  content: "↓";
  opacity: 1;
}

[aria-sort] button {
  color: var(--ink);
}

tbody a {
  color: var(--ink);
  text-decoration-color: var(--strong-line);
}

tbody a:hover {
  color: var(--accent);
}

.empty {
  padding: 40px;
  color: var(--soft);
  text-align: center;
}

.filters {
  display: flex;
  flex-wrap: wrap;
  gap: 12px;
  align-items: end;
}

.filters[hidden],
.pages[hidden] {
  display: none;
}

.filters label {
  display: grid;
  gap: 4px;
  color: var(--soft);
  font-size: 13px;
}

.filters .search {
  flex: 1 1 260px;
}

.filters input,
.filters select {
  height: 38px;
  min-width: 0;
  max-width: 100%;
  padding: 0 10px;
  border: 1px solid var(--strong-line);
  border-radius: 8px;
  background: var(--card);
  color: var(--ink);
  font-size: 15px;
}

.filters input::placeholder {
  color: var(--soft);
  opacity: 1;
}

.filters button {
  height: 38px;
}

.count {
  margin: 16px 0 10px;
  font-weight: 600;
}

.pages {
  display: flex;
  gap: 16px;
  align-items: center;
  justify-content: center;
  margin-top: 16px;
}

[aria-disabled="true"] {
  border-color: var(--line);
  color: var(--soft);
  cursor: default;
}

.facts {
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--card);
}

.facts > div {
  display: grid;
  grid-template-columns: 190px 1fr;
  gap: 16px;
  padding: 10px 20px;
}

.facts > div + div {
  border-top: 1px solid var(--line);
}

.facts dt {
  color: var(--soft);
}

.facts dd {
  min-width: 0;
  overflow-wrap: anywhere;
}

.facts ul {
  list-style: none;
}

.rules {
  display: grid;
  gap: 8px;
}

.rules details {
  padding: 12px 20px;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--card);
}

.rules summary {
  cursor: pointer;
  font-weight: 600;
}

.rules summary code {
  margin-left: 8px;
  color: var(--soft);
  font-weight: 400;
}

.rules p {
  max-width: 84ch;
  margin: 8px 0 0;
}

@media (max-width: 640px) {
  .filters label {
    flex: 1 1 40%;
  }

  .filters select {
    width: 100%;
  }

  .facts > div {
    grid-template-columns: 1fr;
    gap: 2px;
    padding: 10px 16px;
  }

  th,
  td {
    padding: 9px 12px;
  }
}
dialog {
  width: min(860px, 100vw);
  height: 100dvh;
  max-width: none;
  max-height: none;
  margin: 0 0 0 auto;
  padding: 0;
  border: 0;
  border-left: 1px solid var(--line);
  overflow-y: auto;
  background: var(--page);
  color: var(--ink);
}

dialog::backdrop {
  background: rgb(10 12 16 / 45%);
}

.sheet {
  min-height: 100%;
  padding: 24px 32px 56px;
}

.sheet header {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: 4px 16px;
  align-items: start;
  margin-bottom: 20px;
}

.sheet header > :not(.kicker, .close) {
  grid-column: 1 / -1;
}

.sheet h2 {
  overflow-wrap: anywhere;
}

.kicker {
  align-self: center;
  color: var(--soft);
}

.arn {
  color: var(--soft);
}

.sheet .facts > div {
  padding: 8px 18px;
}

.cards {
  display: grid;
  gap: 8px;
}

.cards details {
  padding: 0 18px;
}

.cards summary {
  display: flex;
  flex-wrap: wrap;
  gap: 4px 12px;
  align-items: baseline;
  padding: 11px 0;
  cursor: pointer;
  list-style: none;
}

.cards summary::-webkit-details-marker {
  display: none;
}

.cards summary b {
  flex: 1 1 200px;
  min-width: 0;
  font-weight: 600;
  overflow-wrap: anywhere;
}

.when {
  color: var(--soft);
}

.cards summary::after {
  color: var(--soft);
  content: "+";
}

.cards [open] > summary::after {
  content: "–";
}

.cards [open] {
  padding-bottom: 18px;
}

.cards h4 {
  margin-top: 14px;
  color: var(--soft);
  font-size: 13px;
  font-weight: 600;
}

.cards p,
.cards li,
.policies li {
  overflow-wrap: anywhere;
}

.cards ul,
.policies {
  padding-left: 18px;
}

@media (max-width: 640px) {
  .sheet {
    padding: 16px 16px 40px;
  }
}

@media (prefers-reduced-motion: no-preference) {
  html {
    scroll-behavior: smooth;
  }

  dialog[open] {
    animation: slide 0.18s ease-out;
  }

  @keyframes slide {
    from {
      opacity: 0;
      transform: translateX(24px);
    }
  }
}
@media print {
  :root,
  [data-theme] {
    color-scheme: light;
    --page: #ffffff;
    --sunk: #efefeb;
  }

  @page {
    margin: 16mm 14mm;
  }

  body {
    font-size: 10pt;
  }

  main {
    max-width: none;
    padding: 0;
  }

  section {
    margin-top: 26px;
  }

  .skip,
  .top,
  .filters,
  .pages,
  .noscript,
  button {
    display: none;
  }

  thead button {
    display: inline;
    padding: 0;
    margin: 0;
  }

  thead button::after {
    content: none;
  }

  h1 {
    font-size: 20pt;
  }

  h2 {
    font-size: 15pt;
    break-after: avoid;
  }

  h3 {
    break-after: avoid;
  }

  .scroll,
  .card,
  .facts {
    overflow: visible;
    border-radius: 6px;
  }

  .tiles {
    grid-template-columns: repeat(4, 1fr);
  }

  .charts {
    grid-template-columns: 1fr 1fr;
  }

  .chart,
  .tile,
  tr,
  .todo li,
  .facts > div {
    break-inside: avoid;
  }

  table {
    font-size: 8.5pt;
  }

  th,
  td {
    padding: 4px 6px;
  }

  #table td:nth-child(3) {
    white-space: nowrap;
  }

  tbody th,
  th.wide,
  td.wide {
    min-width: 0;
  }

  a {
    color: inherit;
    text-decoration: none;
  }

  .tile,
  .tag,
  .state,
  svg,
  .badge {
    print-color-adjust: exact;
  }

  .tag,
  .state,
  .badge {
    padding: 0 6px;
  }

  html:has(dialog[open]) main {
    display: none;
  }

  dialog {
    position: static;
    width: auto;
    height: auto;
    border: 0;
  }

  .sheet {
    padding: 0;
  }
}
`;
