using LoopbaanBot.Buddies.Moments;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Buddies.Mirrors;

/// <summary>The buttons about one note that stands there.</summary>
internal sealed record MirrorSubmit(SharedId Note)
{
    public const string ReadVerb = "mirror.read";
    public const string KeepVerb = "mirror.keep";
    public const string DiscardVerb = "mirror.discard";
    public const string WithdrawVerb = "mirror.withdraw";
    public const string NewVerb = "mirror.new";
    public const string ChoiceId = "chosen";
    private const string NoteData = "note";
    private const string MomentData = "moment";

    public CardCommand Write(string verb) => CardCommand.Of(verb, (NoteData, Note.ToString()));

    public static CardCommand WriteForChosen() => CardCommand.Of(ReadVerb);

    public static MirrorSubmit? Parse(CardData data) =>
        SharedId.Parse(data[NoteData] ?? data[ChoiceId]) is { } note ? new MirrorSubmit(note) : null;

    public static CardCommand WriteNew(MomentKey moment) => CardCommand.Of(NewVerb, (MomentData, moment.ToString()));

    public static MomentKey? ParseMoment(CardData data) => MomentKey.Parse(data[MomentData]);
}

/// <summary>The form of a new note. The card names the note, so that two presses make one.</summary>
internal sealed record GiveSubmit(MomentKey Moment, Guid Note)
{
    public const string Verb = "mirror.give";
    public const string WhoId = "who";
    public const string CompetencyId = "competency";
    public const string StrengthId = "strength";
    public const string QuestionId = "question";
    public const string SuggestionId = "suggestion";
    private const string MomentData = "moment";
    private const string NoteData = "note";

    /// <summary>In the tenant of the cohort, whatever a card says.</summary>
    public SharedId Id => new(Moment.Group.Cohort.TenantId, Note);

    public CardCommand Write() => CardCommand.Of(Verb, (MomentData, Moment.ToString()), (NoteData, Note.ToString("N")));

    public static GiveSubmit? Parse(CardData data) =>
        MomentKey.Parse(data[MomentData]) is { } moment && Guid.TryParseExact(data[NoteData], "N", out var note)
            ? new GiveSubmit(moment, note)
            : null;

    public static CareerCompetency? Competency(CardData data) =>
        CareerCompetencies
            .All.Where(competency => competency.ToString() == data[CompetencyId])
            .Cast<CareerCompetency?>()
            .FirstOrDefault();

    /// <summary>A peer is chosen by a place in the group, never by an id that a card could carry elsewhere.</summary>
    public static int? Peer(CardData data) => data.Number(WhoId);
}
