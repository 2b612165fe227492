using LoopbaanBot.Careers.People;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Rounds;

/// <summary>The buttons of a round. Each carries which round it is of, and nothing that lets anybody in.</summary>
internal static class RoundCommands
{
    public const string PrepareVerb = "round.prepare";
    public const string LookVerb = "round.look";
    public const string JoinVerb = "round.join";
    public const string WriteVerb = "round.write";
    public const string ReadVerb = "round.read";
    public const string HeavyVerb = "round.heavy";
    public const string GuideVerb = "round.guide";
    public const string StopVerb = "round.stop";
    public const string PlanVerb = "round.plan";
    public const string KeepVerb = "round.keep";
    public const string IdKey = "round";
    private const string FromKey = "from";

    public static CardCommand Prepare { get; } = CardCommand.Of(PrepareVerb);

    public static CardCommand Look(SharedId id) => Of(LookVerb, id);

    public static CardCommand Join(SharedId id) => Of(JoinVerb, id);

    public static CardCommand Write(SharedId id) => Of(WriteVerb, id);

    /// <param name="from">The first answer to show, where there are too many for one card.</param>
    public static CardCommand Read(SharedId id, int from = 0) =>
        CardCommand.Of(
            ReadVerb,
            (IdKey, id.ToString()),
            (FromKey, from.ToString(System.Globalization.CultureInfo.InvariantCulture))
        );

    public static CardCommand Heavy(SharedId id) => Of(HeavyVerb, id);

    public static CardCommand Guide(SharedId id) => Of(GuideVerb, id);

    public static CardCommand Stop(SharedId id) => Of(StopVerb, id);

    public static CardCommand Plan(SharedId id) => Of(PlanVerb, id);

    public static CardCommand Keep(SharedId id) => Of(KeepVerb, id);

    public static SharedId? IdOf(CardData data) => SharedId.Parse(data[IdKey]);

    public static int FromOf(CardData data) => Math.Max(0, data.Number(FromKey) ?? 0);

    private static CardCommand Of(string verb, SharedId id) => CardCommand.Of(verb, (IdKey, id.ToString()));
}
