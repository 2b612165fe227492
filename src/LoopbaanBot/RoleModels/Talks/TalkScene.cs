using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.RoleModels.Talks;

/// <summary>A talk as one of both sees it: with the own note, and of the other's only what may be read.</summary>
/// <param name="Talk">Null when it is no longer there: the asker then reads the same as after a "no".</param>
internal sealed record TalkScene(TalkRef Ref, PersonId Me, RoleModel? Model, RoleModelTalk? Talk, DateOnly Today)
{
    public TalkNote Mine { get; init; } = TalkNote.Empty;

    public TalkNote Theirs { get; init; } = TalkNote.Empty;

    /// <summary>What was filled in and refused just now, to stay in the form; null for nothing.</summary>
    public CardData? Typed { get; init; }

    /// <summary>On the clock of the schools.</summary>
    public TimeOnly Hour { get; init; }

    /// <summary>The talk is still to come: its hour, or its day when no hour was agreed, is not over.</summary>
    public bool IsToCome =>
        Talk is { } talk && (talk.IsOpen(Today) || talk.IsAhead(Today)) && !(talk.Day == Today && talk.Time <= Hour);

    /// <summary>What comes after the talk may be asked: on a day without an agreed hour from the morning.</summary>
    public bool MayHaveBeen => Talk is { } talk && talk.HasCome(Today) && !(talk.Day == Today && talk.Time > Hour);

    public bool IsAsker => Talk is null || Talk.Asker == Me;

    public PersonId? Other => IsAsker ? Model?.Person : Talk?.Asker;

    /// <summary>What this person may say about contact, and has said.</summary>
    public bool? WantsContact => IsAsker ? Talk?.Contact.Asker : Talk?.Contact.RoleModel;

    public TalkState State => Talk?.SeenByAsker(Today) ?? TalkState.NotNow;

    public bool May(TalkAction action) => Decide(action, new TalkResource(Model, Talk));

    public bool May(ContactAction action) =>
        Model is { } model
        && Talk is { } talk
        && Decide(action, new ContactResource(talk.Asker, model.Person, talk.HasCome(Today), talk.Contact));

    private bool Decide<TAction>(TAction action, IResource<TAction> resource)
        where TAction : struct, Enum => Authorization.Authorize(Me, action, resource, Today) == Decision.Allowed;

    public override string ToString() => nameof(TalkScene);
}
