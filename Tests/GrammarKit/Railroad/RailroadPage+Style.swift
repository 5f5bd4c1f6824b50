extension RailroadPage {
  static let style = """
    :root {
      color-scheme: light dark;
      --paper: #fbfaf7; --card: #ffffff; --ink: #23262d; --faint: #6d7480; --edge: #e4e1d8;
      --line: #5b6472; --keyword: #1f6f5c; --keyword-ink: #ffffff; --symbol: #3d4654;
      --token: #f6e3c5; --token-ink: #6a4306; --rule: #dde8fb; --rule-ink: #1d427f;
      --scalars: #ece9f7; --scalars-ink: #4b3b86; --except: #a33a3a; --link: #1d5fb8;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #14171c; --card: #1b1f26; --ink: #e4e7ec; --faint: #98a1af; --edge: #2b313b;
        --line: #8a94a4; --keyword: #3aa389; --keyword-ink: #06231c; --symbol: #aab4c3;
        --token: #4a3615; --token-ink: #f5d9a6; --rule: #1d3358; --rule-ink: #c3d9ff;
        --scalars: #2f2852; --scalars-ink: #d3c9ff; --except: #ff9b94; --link: #86b7ff;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-behavior: smooth; scroll-padding-top: 1rem; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 16px/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
      display: grid; grid-template-columns: 17rem minmax(0, 1fr);
    }
    a { color: var(--link); text-decoration: none; }
    a:hover { text-decoration: underline; }
    code, pre, svg text { font-family: ui-monospace, "SF Mono", "DejaVu Sans Mono", Menlo, monospace; }
    nav {
      position: sticky; top: 0; height: 100vh; overflow-y: auto; padding: 1.4rem 1.2rem 3rem;
      border-right: 1px solid var(--edge); font-size: .82rem; line-height: 1.75;
    }
    nav h1 { font-size: 1.15rem; margin: 0 0 1rem; letter-spacing: .01em; }
    nav h3 { font-size: .82rem; margin: 1.1rem 0 .1rem; }
    nav h3 a { color: var(--ink); }
    nav p { margin: 0; }
    nav p a { margin-right: .45em; display: inline-block; }
    main { padding: 2.2rem clamp(1rem, 4vw, 3.5rem) 6rem; max-width: 86rem; }
    header h1 { margin: 0 0 .6rem; font-size: 2rem; letter-spacing: -.01em; }
    header p { max-width: 46rem; margin: .6rem 0; }
    .legend { list-style: none; padding: 0; margin: 1.2rem 0 0; display: flex; flex-wrap: wrap; gap: .4rem 1.6rem; }
    .legend li { display: flex; align-items: center; gap: .6rem; color: var(--faint); font-size: .88rem; }
    h2 { margin: 3.4rem 0 1rem; font-size: 1.35rem; border-bottom: 1px solid var(--edge); padding-bottom: .4rem; }
    h2 span { color: var(--faint); font-weight: 400; margin-right: .3em; }
    article {
      background: var(--card); border: 1px solid var(--edge); border-radius: 12px;
      padding: .8rem 1.1rem .6rem; margin: 0 0 1rem; scroll-margin-top: 1rem;
    }
    article:target { border-color: var(--link); box-shadow: 0 0 0 1px var(--link); }
    article h3 { margin: 0 0 .2rem; font-size: 1rem; }
    article h3 a { color: var(--ink); }
    article h3 small {
      font-weight: 400; font-size: .7rem; color: var(--faint); border: 1px solid var(--edge);
      border-radius: 99px; padding: .05rem .55rem; margin-left: .4rem; vertical-align: .1em;
    }
    .scroll { overflow-x: auto; padding: .3rem 0; }
    details { color: var(--faint); font-size: .8rem; }
    summary { cursor: pointer; }
    pre { white-space: pre-wrap; margin: .4rem 0 .2rem; font-size: .8rem; color: var(--ink); }
    svg { display: block; flex: none; }
    svg path { fill: none; stroke: var(--line); stroke-width: 1.6; stroke-linecap: round; }
    svg path.arrow, svg circle.end { fill: var(--line); stroke: none; }
    svg text { font-size: 13px; text-anchor: middle; fill: var(--ink); white-space: pre; }
    svg .caption { text-anchor: start; font-size: 11px; fill: var(--faint); }
    svg rect { stroke-width: 1; }
    svg rect.panel { fill: none; stroke: var(--line); stroke-width: 1.3; stroke-dasharray: 2 3; }
    .keyword rect { fill: var(--keyword); } .keyword text { fill: var(--keyword-ink); font-weight: 600; }
    .symbol rect { fill: none; stroke: var(--symbol); stroke-width: 1.6; } .symbol text { font-weight: 700; }
    .token rect { fill: var(--token); } .token text { fill: var(--token-ink); }
    .rule rect { fill: var(--rule); } .rule text { fill: var(--rule-ink); }
    .scalars rect { fill: var(--scalars); } .scalars text { fill: var(--scalars-ink); }
    .except rect { fill: none; stroke: var(--except); stroke-dasharray: 4 3; } .except text { fill: var(--except); }
    svg a:hover rect { stroke: currentColor; stroke-width: 1.5; }
    @media (max-width: 60rem) {
      body { display: block; }
      nav { position: static; height: auto; border-right: 0; border-bottom: 1px solid var(--edge); }
    }
    @media print {
      nav { display: none; }
      body { display: block; }
      article { break-inside: avoid; }
    }
    """
}
