using LoopbaanBot.Delivery;

namespace LoopbaanBot.Obstacles.Heavy;

/// <summary>The buttons around "dit weegt zwaar".</summary>
internal static class HeavySubmit
{
    public const string Verb = "heavy.press";
    private const string ChoiceKey = "choice";
    private const string PersonChoice = "person";
    private const string StepChoice = "step";

    public static CardCommand Press { get; } = CardCommand.Of(Verb);

    public static CardCommand Person { get; } = CardCommand.Of(Verb, (ChoiceKey, PersonChoice));

    public static CardCommand SmallStep { get; } = CardCommand.Of(Verb, (ChoiceKey, StepChoice));

    public static HeavyChoice Parse(CardData data) =>
        data[ChoiceKey] switch
        {
            PersonChoice => HeavyChoice.Person,
            StepChoice => HeavyChoice.SmallStep,
            _ => HeavyChoice.None,
        };
}

/// <summary>What somebody chose after the signal.</summary>
internal enum HeavyChoice
{
    None,
    Person,
    SmallStep,
}
