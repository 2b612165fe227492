using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Reflection.Actions;

/// <summary>Begins a reflection about one competency.</summary>
internal sealed record StartSubmit(CareerCompetency Competency)
{
    public const string Verb = "reflection.start";
    private const string Key = "competency";

    public CardCommand Write() => CardCommand.Of(Verb, (Key, Competency.ToString()));

    public static StartSubmit? Parse(CardData data) =>
        Enum.TryParse<CareerCompetency>(data[Key], out var competency) && Enum.IsDefined(competency)
            ? new StartSubmit(competency)
            : null;
}

/// <summary>Opens a reflection wherever it stands: running, put aside or kept.</summary>
internal sealed record OpenSubmit(ReflectionId Reflection)
{
    public const string Verb = "reflection.open";
    public const string Key = "reflection";

    public CardCommand Write() => CardCommand.Of(Verb, (Key, Reflection.ToString()));

    public static OpenSubmit? Parse(CardData data) =>
        ReflectionId.Parse(data[Key]) is { } reflection ? new OpenSubmit(reflection) : null;
}
