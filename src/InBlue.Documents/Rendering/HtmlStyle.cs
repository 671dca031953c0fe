namespace InBlue.Documents.Rendering;

/// <summary>The only style of a paper: black on white, in the fonts that every machine has.</summary>
internal static class HtmlStyle
{
    public const string Css = """

        :root { color-scheme: light; }
        html { background: #fff; color: #111; font: 1.0625rem/1.5 "Times New Roman", "Liberation Serif", "Noto Serif", Times, serif; }
        body { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; overflow-wrap: break-word; }
        header .practice { margin: 0 0 1.25rem; padding: .35rem; border: 2px solid #111; text-align: center; font: bold 1rem/1.3 Arial, "Liberation Sans", sans-serif; letter-spacing: .3em; }
        .masthead { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 2rem; padding-bottom: .75rem; border-bottom: 3px solid #111; }
        .masthead p { margin: 0; }
        .masthead .body { font-weight: bold; font-size: 1.6rem; line-height: 1.2; }
        .masthead .marks { font-size: .9375rem; }
        .masthead .symbol { font-weight: bold; font-size: 1.125rem; }
        h1 { margin: 2rem 0 1.5rem; font-size: 1.25rem; line-height: 1.35; }
        h2, h3, h4, h5, h6 { margin: 1.75rem 0 .75rem; font-size: 1.0625rem; line-height: 1.35; break-after: avoid; }
        p { margin: 0 0 .9rem; }
        .main { margin: 1.1rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid #111; font-size: 1.125rem; }
        .spoken { margin: 0 0 1.1rem; font-size: 1.375rem; line-height: 1.5; }
        .note { font-style: italic; font-size: .9375rem; }
        .room { min-height: 6rem; padding: .35rem .6rem; border: 1px dashed #767676; color: #595959; font-style: italic; font-size: .9375rem; }
        ul { margin: 0 0 .9rem; padding-inline-start: 1.5rem; }
        li { margin-bottom: .35rem; }
        table { width: 100%; margin: 1rem 0 1.25rem; border-collapse: collapse; font-size: .9688rem; line-height: 1.4; }
        caption { padding-bottom: .4rem; text-align: start; font-weight: bold; }
        th, td { padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #bbb; text-align: start; vertical-align: top; }
        .long { overflow-wrap: anywhere; }
        thead th, thead td { border-bottom: 1.5px solid #111; }
        tbody th { font-weight: normal; }
        thead th { font-weight: bold; }
        .particulars tbody th { width: 32%; }
        tr { break-inside: avoid; }
        .signature { margin: 2rem 0 1.5rem; margin-inline-start: 45%; break-inside: avoid; }
        .signature p { margin: 0; }
        .signature .line { height: 3rem; margin-bottom: .25rem; border-bottom: 1px solid #111; }
        blockquote { margin: 1rem 0 1.25rem; }
        blockquote p { white-space: pre-wrap; }
        .heading { font-weight: bold; break-after: avoid; }
        .indent1 { margin-inline-start: 2rem; }
        .indent2 { margin-inline-start: 4rem; }
        .indent3 { margin-inline-start: 6rem; }
        .indent4, .indent5, .indent6 { margin-inline-start: 8rem; }
        .annex { margin-top: 3rem; padding-top: 1.5rem; border-top: 1px solid #111; }
        .enclosure { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid #bbb; }
        .label { display: block; }
        .annex > h2 .title { display: block; margin-top: .35rem; }
        .mark { margin: 0; font-size: .9375rem; }
        .mark + :not(.mark) { margin-top: 1rem; }
        @media (max-width: 30rem) {
          body { padding: 1rem 1rem 3rem; }
          .signature { margin-inline-start: 15%; }
          table { font-size: .875rem; }
          th, td { padding-inline-end: .4rem; }
          .indent1, .indent2, .indent3, .indent4, .indent5, .indent6 { margin-inline-start: 1.25rem; }
        }
        @media print {
          @page { size: A4; margin: 20mm 24mm; @bottom-right { content: counter(page) "/" counter(pages); font: 9pt "Times New Roman", "Liberation Serif", serif; } }
          html { font-size: 10.5pt; line-height: 1.35; }
          body { max-width: none; padding: 0; }
          p { margin-bottom: .6rem; orphans: 3; widows: 3; }
          h1 { margin: 1.4rem 0 1rem; }
          table { margin: .5rem 0 .9rem; line-height: 1.3; }
          th, td { padding-block: .2rem; }
          .signature { margin-block: 1.2rem 1rem; }
          caption, thead { break-after: avoid; }
          .annex, .enclosure { margin-top: 0; padding-top: 0; border-top: 0; break-before: page; }
        }

        """;
}
