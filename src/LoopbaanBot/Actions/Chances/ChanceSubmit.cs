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

    public static CardCommand List { get; } = CardCommand.Of(ListVerb);

    public static CardCommand Step { get; } = CardCommand.Of(StepVerb);

    public static CardCommand Delete { get; } = CardCommand.Of(DeleteVerb);

    /// <param name="next">What a new chance will be called, so that two presses make one.</param>
    public static CardCommand Save(ChanceId next) => CardCommand.Of(SaveVerb, (Key, next.ToString()));

    public static ChanceId? Next(CardData data) => ChanceId.Parse(data[Key]);

    public static ChanceId? Chosen(CardData data) => ChanceId.Parse(data[ChoiceId]);

    /// <summary>What is ticked; null on a card without ticks.</summary>
    public static IReadOnlyCollection<ChanceId>? Used(CardData data) =>
        data[UsedId]
            ?.Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(ChanceId.Parse)
            .OfType<ChanceId>()
            .ToHashSet();
}
