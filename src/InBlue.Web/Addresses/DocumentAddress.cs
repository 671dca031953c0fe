using InBlue.Documents.Rendering;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Storage;
using InBlue.Web.Hardening;
using InBlue.Web.Published;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InBlue.Web.Addresses;

/// <summary>Published documents as they were issued, under a policy stricter than that of the pages: they hold words of many hands.</summary>
internal static class DocumentAddress
{
    public static readonly string Policy =
        $"default-src 'none'; style-src {HtmlRendering.StyleSource}; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; sandbox";

    public static void Map(WebApplication app) => app.MapMethods("/documents/{**file}", OnlyReading.Methods,
        (HttpContext context, string? file, long? vote, string? council, int? corrigendum, int? reissue, PublishedRecord record) =>
        {
            (PaperKind Kind, int Number)? after = corrigendum is { } c ? (PaperKind.Corrigendum, c) : reissue is { } r ? (PaperKind.Reissue, r) : null;
            if (file is null || Find(file, vote, council, after, record.Now()) is not { } document)
                return Results.NotFound();
            context.Response.Headers.ContentSecurityPolicy = Policy;
            return Results.Bytes(document.ToArray(), "text/html; charset=utf-8");
        }).AllowAnonymous();

    private static ReadOnlyMemory<byte>? Find(string file, long? vote, string? council, (PaperKind Kind, int Number)? after, RecordView view)
    {
        foreach (var language in (Language[])[Language.English, Language.French])
        {
            var end = $".{LanguageTag.Of(language)}.html";
            if (file.EndsWith(end, StringComparison.Ordinal) && view.Find(file[..^end.Length], vote, council) is [var name] && view.IsLive(name))
                return DocumentOf(view, name, after, language);
        }
        return null;
    }

    private static ReadOnlyMemory<byte>? DocumentOf(RecordView view, Record.Entries.VoteName name, (PaperKind Kind, int Number)? after, Language language)
    {
        try
        {
            return after is var (kind, number) ? view.LoadLive(name).Paper(kind, number, language) : view.LoadLive(name).Document(language);
        }
        catch (RecordUnusableException)
        {
            return null;
        }
    }
}
