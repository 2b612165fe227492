using System.Globalization;
using System.Security.Cryptography;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Conversation.Talks.Forms;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.RoleModels.Registering;

/// <summary>The first form: which paths, how much room, until when, and the consent itself.</summary>
/// <param name="Id">For a new profile, made with the form, so that two presses register once.</param>
internal sealed record PathsSubmit(
    SharedId Id,
    IReadOnlyList<CareerPath> Paths,
    IReadOnlyList<PathRange> Ranges,
    Sector? Sector,
    bool IsHybrid,
    RoleModelRoom? Room,
    DateOnly? Until,
    bool Consents
)
{
    public const string Verb = "rolemodel.paths";
    public const string PathsId = "paths";
    public const string RangesId = "ranges";
    public const string SectorId = "sector";
    public const string HybridId = "hybrid";
    public const string TalksId = "talks";
    public const string CoolDownId = "rest";
    public const string UntilId = "until";
    public const string ConsentId = "consent";

    private const string IdKey = "new";

    public CardCommand Write() => CardCommand.Of(Verb, (IdKey, Id.ToString()));

    public static PathsSubmit Parse(CardData data, PersonId me, DateOnly today)
    {
        var words = new FormWords(data);
        return new(
            SharedId.Parse(data[IdKey]) is { } id && id.TenantId == me.TenantId ? id : NewId(me),
            [.. CareerPaths.Six.Intersect(words.Many<CareerPath>(PathsId))],
            words.Many<PathRange>(RangesId),
            words.One<Sector>(SectorId),
            data[HybridId] == "true",
            RoomOf(data.Number(TalksId), data.Number(CoolDownId)),
            words.Day(UntilId, today),
            data[ConsentId] == "true"
        );
    }

    /// <summary>The same form for somebody who told it before.</summary>
    public static PathsSubmit Of(RoleModel model) =>
        new(
            NewId(model.Person),
            model.Profile.Paths,
            model.Profile.Ranges,
            model.Profile.Sector,
            model.Profile.IsHybrid,
            model.Room,
            model.Consent.Until,
            model.Consent.StoppedOn is null
        );

    public static PathsSubmit Empty(PersonId me, DateOnly today) =>
        new(NewId(me), [], [], null, false, RoleModelRoom.Default, RoleModelConsent.DefaultUntil(today), false);

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static SharedId NewId(PersonId person) =>
        SharedId.FromRandom(person.TenantId, RandomNumberGenerator.GetBytes(16));

    private static RoleModelRoom? RoomOf(int? talks, int? rest) =>
        talks is >= 0 and <= RoleModelRoom.MostTalks && rest is >= 0 and <= RoleModelRoom.LongestCoolDown
            ? RoleModelRoom.Of(talks.Value, rest.Value)
            : null;
}

/// <summary>What somebody shares, and the story in three choices.</summary>
internal static class TellSubmit
{
    public const string OpenVerb = "rolemodel.tell";
    public const string SaveVerb = "rolemodel.told";
    public const string LeftId = "left";
    public const string KeptId = "kept";
    public const string WaysId = "ways";
    public const string HardestId = "hardest";
    public const string HelpedId = "helped";
    public const string ExchangeId = "exchange";

    public static CardCommand Open { get; } = CardCommand.Of(OpenVerb);

    public static CardCommand Save { get; } = CardCommand.Of(SaveVerb);

    /// <summary>The profile with what stands in the form.</summary>
    public static RoleModelProfile Read(RoleModelProfile profile, FormWords words)
    {
        var (left, kept) = (
            words.Text(LeftId, RoleModelProfile.LineLimit),
            words.Text(KeptId, RoleModelProfile.LineLimit)
        );
        return profile.Tell(left, kept, words.Many<MeetingWay>(WaysId)) with
        {
            Story = ChoiceStory.Of(
                words.Text(HardestId, ChoiceStory.Limit),
                words.Text(HelpedId, ChoiceStory.Limit),
                words.Text(ExchangeId, ChoiceStory.Limit)
            ),
        };
    }
}
