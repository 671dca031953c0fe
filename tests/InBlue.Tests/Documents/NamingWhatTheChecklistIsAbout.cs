using InBlue.Documents.Refusals;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using InBlue.Tests.Live;

namespace InBlue.Tests.Documents;

/// <summary>The checklist before a call says "these members", "these languages": they stand behind it, in the reader's language.</summary>
public sealed class NamingWhatTheChecklistIsAbout
{
    [Theory]
    [InlineData(BeforeCall.MembersWithoutSignatory, "BEL DEU", Language.French, " (Belgique, Allemagne)")]
    [InlineData(BeforeCall.LanguagesWithoutText, "Arabic French", Language.French, " (arabe, français)")]
    [InlineData(BeforeCall.LanguagesWithoutText, "Arabic French", Language.English, " (Arabic, French)")]
    [InlineData(BeforeCall.CalendarNotKnown, "2026-12-25", Language.French, " (25 décembre 2026)")]
    [InlineData(BeforeCall.WindowDiffersFromProposal, "2020-06-29T14:00:00-04:00", Language.English, " (Monday, 29 June 2020, 14:00)")]
    [InlineData(BeforeCall.OpensInThePast, "InThePast", Language.English, "")]
    public void Each_item_names_it(BeforeCall what, string about, Language language, string named) =>
        ChecklistWords.About(new ChecklistItem(what, Prevents: false, [.. about.Split(' ')]), OfficeOn.SecurityCouncil, language).Replace('\u00A0', ' ').ShouldBe(named);
}
