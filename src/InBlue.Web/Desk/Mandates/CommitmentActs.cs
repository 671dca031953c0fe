using System.Collections.Immutable;
using System.Globalization;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Mandates;

namespace InBlue.Web.Desk.Mandates;

/// <summary>What makes other commitments of those that there are, and what links a statement to a provision.</summary>
public sealed class CommitmentActs(LiveOffice office, string mandate, MandateForm form, Language language, CancellationToken cancel)
{
    private readonly RenewalDeskWords words = new(language);

    public Task<DeskAnswer> DoAsync() => office.Live.Mandate(mandate)?.State is not { } state ? RefusedAsync(MandateRefusal.NoSuchMandate) : form.Act switch
    {
        "split" => SplitAsync(state),
        "merge" => MergeAsync(state),
        "add" => AddAsync(state),
        _ => StatementAsync(state),
    };

    private Task<DeskAnswer> SplitAsync(Mandate state)
    {
        if (state.Find(form.Commitment) is not { } there)
            return RefusedAsync(MandateRefusal.NoSuchCommitment);
        var parts = ImmutableArray.CreateBuilder<Commitment>();
        foreach (var part in form.Blocks("parts"))
            switch (CommitmentPart.Of(there.Content, part))
            {
                case CommitmentPart.Found { Part: var found }:
                    parts.Add(found);
                    break;
                case CommitmentPart.NotOne:
                    return SayAsync(words.NotOne(part));
                default:
                    return SayAsync(words.NotThere(part));
            }
        return ChangeAsync((m, acting) => RegisterDecisions.Split(m, acting, there.Number, parts.ToImmutable()));
    }

    private Task<DeskAnswer> MergeAsync(Mandate state)
    {
        var numbers = (form["of"] ?? "").Split(',', StringSplitOptions.TrimEntries).Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToImmutableArray();
        if (numbers.Contains(0))
            return SayAsync(words.NoSuchNumbers);
        var all = numbers.Select(state.Find).OfType<CommitmentOnFile>().Select(c => c.Content).ToArray();
        if (all.Length < numbers.Length)
            return RefusedAsync(MandateRefusal.NoSuchCommitment);
        return CommitmentForm.Change(state, Commitment.Joined(all), form) is { } into
            ? ChangeAsync((m, acting) => RegisterDecisions.Merge(m, acting, numbers, into))
            : SayAsync(new MandateDeskWords(language).NoSuchTime);
    }

    private Task<DeskAnswer> AddAsync(Mandate state)
    {
        if (form["instrument-words"] is not { } quote || form["title"] is null || form["to"] is null)
            return SayAsync(words.SayWhat);
        if (CommitmentForm.Change(state, Commitment.ByInstrument(quote), form) is not { } content)
            return SayAsync(new MandateDeskWords(language).NoSuchTime);
        return content.Kind is CommitmentKind.Unclear ? SayAsync(words.SayWhat) : ChangeAsync((m, acting) => FollowingDecisions.Add(m, acting, form.Instrument, content));
    }

    private Task<DeskAnswer> StatementAsync(Mandate state)
    {
        if (office.Live.Council.Find(new MemberId(form["member"] ?? ""))?.Id is not { } member)
            return SayAsync(words.NoSuchMember);
        if (state.Text.Called(form["provision"] ?? "") is not { } provision)
            return RefusedAsync(MandateRefusal.NoSuchProvision);
        return StatementWords.Find(office.Live, state, form["words"] ?? "") is { } said
            ? ChangeAsync((m, acting) => FollowingDecisions.LinkStatement(m, acting, member, form["statement"] ?? "", provision.Id, said, null))
            : SayAsync(words.NotInDocument);
    }

    private async Task<DeskAnswer> ChangeAsync(Func<Mandate?, Procedure.WrittenVotes.Acting, Procedure.Decision<MandateEvent, MandateRefusal>> decide) =>
        MandateActs.Answer(await new KeepingMandates(office.Live).ChangeAsync(mandate, form.By, decide, cancel), language);

    private Task<DeskAnswer> RefusedAsync(MandateRefusal why) => ChangeAsync((_, _) => why);

    private static Task<DeskAnswer> SayAsync(string sentence) => Task.FromResult<DeskAnswer>(new DeskAnswer.Refused(sentence));
}
