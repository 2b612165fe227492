using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Actions.Chances;

/// <summary>The buttons and inputs of "Mijn kansen".</summary>
internal static class ChanceSubmit
{
    public const string ListVerb = "chance.list";
    public const string SaveVerb = "chance.save";
    public const string StepVerb = "chance.step";
    public const string DeleteVerb = "chance.delete";
    public const string NewId = "saw";
    public const string UsedId = "used";
    public const string ChoiceId = "chosen";
    private const string Key = "chance";
    private const string ShownKey = "shown";

    public static CardCommand List { get; } = CardCommand.Of(ListVerb);

    public static CardCommand Step { get; } = CardCommand.Of(StepVerb);

    public static CardCommand Delete { get; } = CardCommand.Of(DeleteVerb);

    /// <param name="next">What a new chance will be called, so that two presses make one.</param>
    /// <param name="shown">What stands on the card: nothing else can be unticked on it.</param>
    public static CardCommand Save(ChanceId next, IEnumerable<ChanceId> shown) =>
        CardCommand.Of(SaveVerb, (Key, next.ToString()), (ShownKey, string.Join(',', shown)));

    public static ChanceId? Next(CardData data) => ChanceId.Parse(data[Key]);

    public static ChanceId? Chosen(CardData data) => ChanceId.Parse(data[ChoiceId]);

    public static HashSet<ChanceId> Shown(CardData data) => Ids(data[ShownKey]);

    public static HashSet<ChanceId> Used(CardData data) => Ids(data[UsedId]);

    private static HashSet<ChanceId> Ids(string? list) =>
        [.. (list ?? string.Empty).Split(',').Select(ChanceId.Parse).OfType<ChanceId>()];
}
