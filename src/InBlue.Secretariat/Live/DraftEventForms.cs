using InBlue.Procedure.Drafting;
using InBlue.Record.Json;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Secretariat.Live;

/// <summary>Facts about a draft as bodies of entries. They are never part of a bundle, so their form is told here alone; renaming one breaks old records.</summary>
public static class DraftEventForms
{
    private const string Submitted = "draft.submitted";
    private const string TextAttached = "draft.text-attached";
    private const string PutInBlue = "draft.in-blue";
    private const string WithdrawnFromBlue = "draft.withdrawn-from-blue";
    private const string Revised = "draft.revised";
    private const string Withdrawn = "draft.withdrawn";

    public static (string Kind, JsonValue Body) Write(DraftEvent happened) => happened switch
    {
        DraftEvent.Submitted f => (Submitted, JsonValue.ObjectOf(
            ("by", f.By.Text), ("item", f.Item), ("operative", f.Operative), ("practice", LiveCodes.Of(f.Practice)), ("preambular", f.Preambular), ("revises", f.Revises),
            ("sponsors", LiveForms.Write(f.Sponsors)), ("text", LiveForms.Write(f.Text)))),
        DraftEvent.TextAttached f => (TextAttached, JsonValue.ObjectOf(("by", f.By.Text), ("job", f.Job), ("text", LiveForms.Write(f.Text)))),
        DraftEvent.PutInBlue f => (PutInBlue, JsonValue.ObjectOf(("by", f.By.Text), ("digest", f.Digest))),
        DraftEvent.WithdrawnFromBlue f => (WithdrawnFromBlue, JsonValue.ObjectOf(("by", f.By.Text), ("reason", f.Reason))),
        DraftEvent.Revised f => (Revised, JsonValue.ObjectOf(
            ("by", f.By.Text), ("operative", f.Operative), ("preambular", f.Preambular), ("redline", LiveForms.Write(f.Redline)), ("text", LiveForms.Write(f.Text)))),
        DraftEvent.Withdrawn f => (Withdrawn, JsonValue.ObjectOf(("by", f.By.Text), ("reason", f.Reason))),
        _ => throw new System.Diagnostics.UnreachableException(happened.GetType().Name),
    };

    /// <summary>Throws <see cref="MalformedException"/>.</summary>
    public static DraftEvent Read(string kind, JsonValue body)
    {
        var f = new JsonFields(body, "body");
        DraftEvent happened = kind switch
        {
            Submitted => new DraftEvent.Submitted(
                f.Person("by"), f.Prose("item"), f.Members("sponsors"), f.Within("text", LiveForms.DraftText), f.Offset("preambular"), f.Offset("operative"), f.Answer("practice"),
                f.OptionalProse("revises")),
            TextAttached => new DraftEvent.TextAttached(f.Person("by"), f.Within("text", LiveForms.DraftText), f.Prose("job")),
            PutInBlue => new DraftEvent.PutInBlue(f.Person("by"), f.Digest("digest").ToString()),
            WithdrawnFromBlue => new DraftEvent.WithdrawnFromBlue(f.Person("by"), f.Prose("reason")),
            Revised => new DraftEvent.Revised(f.Person("by"), f.Within("text", LiveForms.DraftText), f.Offset("preambular"), f.Offset("operative"), f.Stored("redline")),
            Withdrawn => new DraftEvent.Withdrawn(f.Person("by"), f.Prose("reason")),
            _ => throw new MalformedException("kind", "one that this version knows of a draft"),
        };
        f.Done();
        return happened;
    }
}
