using InBlue.Procedure.Councils;
using InBlue.Procedure.Drafting;
using InBlue.Procedure.People;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using NodaTime;

namespace InBlue.Tests.Live.Forms;

/// <summary>One fact of every kind and the one spelling that it has in the record for ever: an old record is full of these.</summary>
internal static class GoldenFacts
{
    private const string D = "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd";

    private static readonly PersonId One = new("officer.one"), Two = new("officer.two");
    private static readonly MemberId Belgium = new("BEL"), France = new("FRA");
    private static readonly StoredFile File = new(D, 7);
    private static readonly ChannelId Mail = new("mail");
    private static readonly Instant At = Instant.FromUtc(2020, 6, 29, 17, 59, 59) + Duration.FromMilliseconds(7);
    private static readonly LocalDate Day = new(2020, 6, 30);
    private static readonly Proof Server = new Proof.ByServer(), Mailbox = new Proof.ByMailbox("votes", 7, 40, D), Claim = new Proof.ByClaim("at the door", D);
    private static readonly LetterReading Reading = new(Belgium, "A \"Name\"", new CapacityId("charge-daffaires"), Day, Position.NotParticipating, [new Words("member", 1, 3, "é\n")]);
    private static readonly CountBasis Basis = new([1, 3], [new NotCounted(2, WhyNotCounted.BeforeOpening)], [Belgium, France]);

    public static readonly (VoteEvent Fact, string Kind, string Json)[] OfVotes =
    [
        (new VoteEvent.Called(One, France,
                new CallTerms(Day, new OffsetDateTime(new LocalDateTime(2020, 6, 26, 14, 0), Offset.FromHours(-4)), new OffsetDateTime(new LocalDateTime(2020, 6, 29, 14, 0), Offset.FromHours(-4)), "America/New_York"),
                File, new CalledDraft("Mali", [France], At, 24, 65, [new DraftText(Language.English, true, File)]), "substantive", Practice: false),
            "vote.called", $$$"""{"by":"officer.one","call":{"closes":"2020-06-29T14:00:00-04:00","date":"2020-06-30","opens":"2020-06-26T14:00:00-04:00","zone":"America/New_York"},"council":{"bytes":7,"file":"{{{D}}}"},"draft":{"inBlue":"2020-06-29T17:59:59.007Z","item":"Mali","operative":65,"preambular":24,"sponsors":["FRA"],"texts":[{"authentic":"yes","bytes":7,"file":"{{{D}}}","language":"en"}]},"matter":"substantive","practice":"no","president":"FRA"}"""),
        (new VoteEvent.Served(One, PaperKind.Call, Belgium, ServiceStep.Delivered, Mail, At, "by hand"),
            "paper.served", """{"at":"2020-06-29T17:59:59.007Z","by":"officer.one","channel":"mail","member":"BEL","note":"by hand","paper":"call","step":"delivered"}"""),
        (new VoteEvent.Served(One, PaperKind.Corrigendum, Belgium, ServiceStep.Sent, Mail, At, null, 2),
            "paper.served", """{"at":"2020-06-29T17:59:59.007Z","by":"officer.one","channel":"mail","member":"BEL","number":2,"paper":"corrigendum","step":"sent"}"""),
        (new VoteEvent.TextAttached(One, new DraftText(Language.Chinese, false, File), "20-08412"),
            "text.attached", $$$"""{"by":"officer.one","job":"20-08412","text":{"authentic":"no","bytes":7,"file":"{{{D}}}","language":"zh"}}"""),
        (new VoteEvent.PaperIssued(PersonId.Program, PaperKind.HeldNotice, Language.French, 3, File, File),
            "paper.issued", $$$"""{"by":"inblue","html":{"bytes":7,"file":"{{{D}}}"},"language":"fr","letter":3,"paper":"held-notice","text":{"bytes":7,"file":"{{{D}}}"}}"""),
        (new VoteEvent.PaperIssued(PersonId.Program, PaperKind.Reissue, Language.French, null, File, File, 1),
            "paper.issued", $$$"""{"by":"inblue","html":{"bytes":7,"file":"{{{D}}}"},"language":"fr","number":1,"paper":"reissue","text":{"bytes":7,"file":"{{{D}}}"}}"""),
        (new VoteEvent.LetterReceived(One, 3, File, FileForm.Eml, File, Mail, At, Mailbox),
            "letter.received", $$$"""{"by":"officer.one","channel":"mail","file":{"bytes":7,"file":"{{{D}}}"},"form":"eml","letter":3,"proof":{"by":"mailbox","mailbox":"votes","message":"{{{D}}}","uid":40,"validity":7},"received":"2020-06-29T17:59:59.007Z","text":{"bytes":7,"file":"{{{D}}}"}}"""),
        (new VoteEvent.LetterReceived(One, 3, File, FileForm.Scan, null, Mail, At, Server),
            "letter.received", $$$"""{"by":"officer.one","channel":"mail","file":{"bytes":7,"file":"{{{D}}}"},"form":"scan","letter":3,"proof":{"by":"server"},"received":"2020-06-29T17:59:59.007Z"}"""),
        (new VoteEvent.LetterReceivedAgain(One, 3, Mail, At, Claim),
            "letter.received-again", $$$"""{"by":"officer.one","channel":"mail","letter":3,"proof":{"by":"claim","evidence":"{{{D}}}","words":"at the door"},"received":"2020-06-29T17:59:59.007Z"}"""),
        (new VoteEvent.LetterTranscribed(One, 3, File), "letter.transcribed", $$$"""{"by":"officer.one","letter":3,"text":{"bytes":7,"file":"{{{D}}}"}}"""),
        (new VoteEvent.LetterConfirmed(One, 3, Reading),
            "letter.confirmed", """{"by":"officer.one","letter":3,"reading":{"capacity":"charge-daffaires","date":"2020-06-30","evidence":[{"end":3,"of":"member","quote":"é\n","start":1}],"member":"BEL","position":"notParticipating","signatory":"A \"Name\""}}"""),
        (new VoteEvent.LetterHeld(One, 3, [WhyHeld.Unreadable, WhyHeld.DateUnclear]), "letter.held", """{"by":"officer.one","letter":3,"why":["unreadable","date-unclear"]}"""),
        (new VoteEvent.CallNoted(One, 3, Belgium, "the counsellor", At, "Credentials follow."),
            "call.noted", """{"at":"2020-06-29T17:59:59.007Z","by":"officer.one","letter":3,"member":"BEL","note":"Credentials follow.","spoke":"the counsellor"}"""),
        (new VoteEvent.LetterRuled(One, 3, Reading with { Evidence = [] }, "Shown."),
            "letter.ruled", """{"admitted":"yes","by":"officer.one","letter":3,"reading":{"capacity":"charge-daffaires","date":"2020-06-30","evidence":[],"member":"BEL","position":"notParticipating","signatory":"A \"Name\""},"reason":"Shown."}"""),
        (new VoteEvent.LetterRuled(One, 3, null, "No authority."), "letter.ruled", """{"admitted":"no","by":"officer.one","letter":3,"reason":"No authority."}"""),
        (new VoteEvent.LetterAcknowledged(One, 3), "letter.acknowledged", """{"by":"officer.one","letter":3}"""),
        (new VoteEvent.Closed(At, At), "vote.closed", """{"end":"2020-06-29T17:59:59.007Z","noticed":"2020-06-29T17:59:59.007Z"}"""),
        (new VoteEvent.IncidentOpened(At, At), "incident.opened", """{"from":"2020-06-29T17:59:59.007Z","to":"2020-06-29T17:59:59.007Z"}"""),
        (new VoteEvent.IncidentClosed(One, "A power cut."), "incident.closed", """{"by":"officer.one","note":"A power cut."}"""),
        (new VoteEvent.ChannelDrained(One, Mail, At, 0), "channel.drained", """{"arrivals":0,"by":"officer.one","channel":"mail","upTo":"2020-06-29T17:59:59.007Z"}"""),
        (new VoteEvent.Certified(One, Basis), "certificate.signed", """{"by":"officer.one","letters":[1,3],"notCounted":[{"letter":2,"why":"before-opening"}],"without":["BEL","FRA"]}"""),
        (new VoteEvent.Counted(Basis, new Counts(For: 1, Against: 2, Abstain: 3, NotParticipating: 4, Absent: 5), [new FindingFigures("nine-votes", 1, false, 9, [France])], Outcome.NotAdopted, Reason.RequiredNumber),
            "letters.counted", """{"counts":{"absent":5,"abstain":3,"against":2,"for":1,"notParticipating":4},"findings":[{"condition":"nine-votes","figure":1,"holds":"no","limit":9,"members":["FRA"]}],"letters":[1,3],"notCounted":[{"letter":2,"why":"before-opening"}],"outcome":"not-adopted","reason":"required-number","without":["BEL","FRA"]}"""),
        (new VoteEvent.CountReopened(One, 3, "timely-letter"), "count.reopened", """{"by":"officer.one","letter":3,"reason":"timely-letter"}"""),
        (new VoteEvent.ResolutionNumbered(One, "2531 (2020)"), "resolution.numbered", """{"by":"officer.one","number":"2531 (2020)"}"""),
        (new VoteEvent.ResultSigned(One, France), "result.signed", """{"by":"officer.one","president":"FRA"}"""),
        (new VoteEvent.Announced(One, France, At, "by videoconference"), "vote.announced", """{"at":"2020-06-29T17:59:59.007Z","by":"officer.one","how":"by videoconference","president":"FRA"}"""),
        (new VoteEvent.StatementReceived(One, 2, StatementSlot.WithVote, Belgium, File, FileForm.Docx, File, Mail, At, Server),
            "statement.received", $$$"""{"by":"officer.one","channel":"mail","file":{"bytes":7,"file":"{{{D}}}"},"form":"docx","member":"BEL","proof":{"by":"server"},"received":"2020-06-29T17:59:59.007Z","slot":"with-vote","statement":2,"text":{"bytes":7,"file":"{{{D}}}"}}"""),
        (new VoteEvent.EditionApproved(Two, One, new EditionOf(3, null), new Edition(Language.English, [Language.French], "Letter", File, "A. Name", [new EditionChange("Proposed", "Letter", EditionPart.Heading), new EditionChange("teh", "the"), new EditionChange("", "new"), new EditionChange("old", "")])),
            "edition.approved", $$$"""{"by":"officer.two","changes":[{"is":"Letter","part":"heading","was":"Proposed"},{"is":"the","was":"teh"},{"is":"new"},{"was":"old"}],"drafted":"officer.one","heading":"Letter","language":"en","letter":3,"original":["fr"],"signed":"A. Name","text":{"bytes":7,"file":"{{{D}}}"}}"""),
        (new VoteEvent.EditionApproved(Two, One, new EditionOf(null, 2), new Edition(Language.Russian, [], "Statement", File, "Belgium", [])),
            "edition.approved", $$$"""{"by":"officer.two","changes":[],"drafted":"officer.one","heading":"Statement","language":"ru","original":[],"signed":"Belgium","statement":2,"text":{"bytes":7,"file":"{{{D}}}"}}"""),
        (new VoteEvent.ChairCeded(One, France, Belgium, "Concerned."), "chair.ceded", """{"by":"officer.one","from":"FRA","reason":"Concerned.","to":"BEL"}"""),
        (new VoteEvent.PresidencyHandedOver(At, France, Belgium, [4, 3], [PaperKind.ResultLetter]),
            "presidency.handed-over", """{"at":"2020-06-29T17:59:59.007Z","from":"FRA","papers":["result-letter"],"rulings":[4,3],"to":"BEL"}"""),
        (new VoteEvent.Published(One, Day, "S/2020/625", File, File, new LastEntry(D, 41)),
            "document.published", $$$"""{"by":"officer.one","date":"2020-06-30","document":"S/2020/625","html":{"bytes":7,"file":"{{{D}}}"},"last":{"digest":"{{{D}}}","ordinal":41},"text":{"bytes":7,"file":"{{{D}}}"}}"""),
        (new VoteEvent.Corrected(One, "S/2020/625/Corr.1", File, "A misprint."),
            "document.corrected", $$$"""{"by":"officer.one","file":{"bytes":7,"file":"{{{D}}}"},"reason":"A misprint.","symbol":"S/2020/625/Corr.1"}"""),
        (new VoteEvent.Reissued(One, Day, File, "Technical reasons."), "document.reissued", $$$"""{"by":"officer.one","date":"2020-06-30","file":{"bytes":7,"file":"{{{D}}}"},"reason":"Technical reasons."}"""),
    ];

    public static readonly (DraftEvent Fact, string Kind, string Json)[] OfDrafts =
    [
        (new DraftEvent.Submitted(One, "Mali", [France, Belgium], new DraftText(Language.Arabic, true, File), 24, 65, Practice: true, "S/2020/599"),
            "draft.submitted", $$$"""{"by":"officer.one","item":"Mali","operative":65,"practice":"yes","preambular":24,"revises":"S/2020/599","sponsors":["FRA","BEL"],"text":{"authentic":"yes","bytes":7,"file":"{{{D}}}","language":"ar"}}"""),
        (new DraftEvent.TextAttached(One, new DraftText(Language.Spanish, false, File), "20-08412"),
            "draft.text-attached", $$$"""{"by":"officer.one","job":"20-08412","text":{"authentic":"no","bytes":7,"file":"{{{D}}}","language":"es"}}"""),
        (new DraftEvent.PutInBlue(One, D), "draft.in-blue", $$$"""{"by":"officer.one","digest":"{{{D}}}"}"""),
        (new DraftEvent.WithdrawnFromBlue(One, "To be revised."), "draft.withdrawn-from-blue", """{"by":"officer.one","reason":"To be revised."}"""),
        (new DraftEvent.Revised(One, new DraftText(Language.English, true, File), 23, 66, File),
            "draft.revised", $$$"""{"by":"officer.one","operative":66,"preambular":23,"redline":{"bytes":7,"file":"{{{D}}}"},"text":{"authentic":"yes","bytes":7,"file":"{{{D}}}","language":"en"}}"""),
        (new DraftEvent.Withdrawn(One, "By its sponsors."), "draft.withdrawn", """{"by":"officer.one","reason":"By its sponsors."}"""),
    ];

    public static readonly (PersonEvent Fact, string Kind, string Json)[] OfPersons =
    [
        (new PersonEvent.Registered(One, new Person(new PersonId("pr.bel"), "A. Name", Role.Delegate, Belgium, new CapacityId("permanent-representative"), "Ambassador", Gender.Female, Day, Day)),
            "person.registered", """{"by":"officer.one","capacity":"permanent-representative","from":"2020-06-30","gender":"female","member":"BEL","name":"A. Name","person":"pr.bel","role":"delegate","title":"Ambassador","to":"2020-06-30"}"""),
        (new PersonEvent.Registered(PersonId.Program, new Person(One, "B. Name", Role.Director, null, null, null, Gender.NotStated, Day, null)),
            "person.registered", """{"by":"inblue","from":"2020-06-30","gender":"not-stated","name":"B. Name","person":"officer.one","role":"director"}"""),
        (new PersonEvent.Ended(One, new PersonId("pr.bel"), Day), "person.ended", """{"by":"officer.one","person":"pr.bel","to":"2020-06-30"}"""),
    ];
}
