using InBlue.Documents.AkomaNtoso;
using InBlue.Documents.Papers;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;

namespace InBlue.Secretariat.Papers;

/// <summary>The draft in each of its languages and the compiled document as Akoma Ntoso, from the record of a published vote.</summary>
public static class AkomaNtosoFiles
{
    public static IEnumerable<(string Name, byte[] Bytes)> Of(ChangingVotes changing, VoteName name, Vote vote)
    {
        var context = changing.ContextOf(name, vote);
        var authority = AuthorityOf(context);
        foreach (var text in vote.Texts)
        {
            var draft = new AnnexedDraft(text.Language, context.Authentic.Language, context.TextOf(text.File));
            yield return ($"draft.{LiveCodes.Of(text.Language)}.akn.xml", DraftXml.Write(authority, context.PaperVote, draft, context.Closes.Date).Bytes.ToArray());
        }
        var compiled = CompiledPapers.Of(context, vote.Published!.Document);
        foreach (var language in PaperMaking.Languages)
            yield return ($"document.{LiveCodes.Of(language)}.akn.xml", CompiledXml.Write(authority, compiled, language).Bytes.ToArray());
    }

    private static AknAuthority AuthorityOf(PaperContext context) => context.Council.Id.Text == "security-council"
        ? AknAuthority.SecurityCouncil(Worded.From(context.Council.Names))
        : new AknAuthority("un", context.Council.Id.Text, Worded.From(context.Council.Names));
}
