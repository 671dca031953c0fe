using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Secretariat.Live;

/// <summary>The spelling of each code of a live vote in the record. Renaming one breaks every old record; a test pins them all.</summary>
public static class LiveCodes
{
    public static string Of(Language language) => language switch
    {
        Language.Arabic => "ar",
        Language.Chinese => "zh",
        Language.English => "en",
        Language.French => "fr",
        Language.Russian => "ru",
        Language.Spanish => "es",
    };

    public static string Of(FileForm form) => form switch
    {
        FileForm.Text => "text",
        FileForm.Eml => "eml",
        FileForm.Docx => "docx",
        FileForm.Pdf => "pdf",
        FileForm.Scan => "scan",
    };

    public static string Of(ServiceStep step) => step switch
    {
        ServiceStep.Sent => "sent",
        ServiceStep.Delivered => "delivered",
        ServiceStep.Acknowledged => "acknowledged",
    };

    public static string Of(EditionPart part) => part switch
    {
        EditionPart.Text => "text",
        EditionPart.Heading => "heading",
    };

    public static string Of(StatementSlot slot) => slot switch
    {
        StatementSlot.WithVote => "with-vote",
        StatementSlot.AfterResult => "after-result",
    };

    public static string Of(PaperKind paper) => paper switch
    {
        PaperKind.Call => "call",
        PaperKind.Receipt => "receipt",
        PaperKind.Acknowledgement => "acknowledgement",
        PaperKind.LateNotice => "late-notice",
        PaperKind.HeldNotice => "held-notice",
        PaperKind.ResultLetter => "result-letter",
        PaperKind.SpeakingNote => "speaking-note",
        PaperKind.CompiledDocument => "compiled-document",
        PaperKind.Corrigendum => "corrigendum",
        PaperKind.Reissue => "reissue",
    };

    public static string Of(WhyHeld why) => why switch
    {
        WhyHeld.SignatoryNotOnFile => "signatory-not-on-file",
        WhyHeld.CapacityNotOnFile => "capacity-not-on-file",
        WhyHeld.NoSignatureSeen => "no-signature-seen",
        WhyHeld.SymbolMissing => "symbol-missing",
        WhyHeld.AnotherDraft => "another-draft",
        WhyHeld.EarlierRevision => "earlier-revision",
        WhyHeld.PositionUnclear => "position-unclear",
        WhyHeld.PositionConditional => "position-conditional",
        WhyHeld.Unreadable => "unreadable",
        WhyHeld.MemberUnclear => "member-unclear",
        WhyHeld.SecondLetter => "second-letter",
        WhyHeld.LanguageNotRead => "language-not-read",
        WhyHeld.DateUnclear => "date-unclear",
    };

    public static string Of(WhyNotCounted why) => why switch
    {
        WhyNotCounted.Late => "late",
        WhyNotCounted.BeforeOpening => "before-opening",
        WhyNotCounted.RuledOut => "ruled-out",
        WhyNotCounted.Superseded => "superseded",
    };

    public static string Of(Role role) => role switch
    {
        Role.Officer => "officer",
        Role.Director => "director",
        Role.Delegate => "delegate",
    };

    public static string Of(Gender gender) => gender switch
    {
        Gender.NotStated => "not-stated",
        Gender.Female => "female",
        Gender.Male => "male",
    };

    public static string Of(bool answer) => answer ? "yes" : "no";
}
