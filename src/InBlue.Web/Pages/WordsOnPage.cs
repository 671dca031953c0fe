using System.Collections.Immutable;
using InBlue.Web.Published;
using InBlue.Web.Words;

namespace InBlue.Web.Pages;

/// <summary>Words of the document, with labels in the page's language.</summary>
public sealed record WordsOnPage(ImmutableArray<Paragraph> Paragraphs, PageWords Words);
