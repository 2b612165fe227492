using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Delivery;
using LoopbaanBot.Rounds.Preparing;

namespace LoopbaanBot.Rounds.Planning;

/// <summary>The one thing that somebody keeps of a round for themselves: a mirror, a sentence, a harvest or a quality.</summary>
/// <param name="Competency">Where it belongs in the reflections of the keeper.</param>
internal sealed record KeepSubmit(ReflectionId Id, RoundFormat Format, CareerCompetency? Competency, string Words)
{
    public const string Verb = "round.keep.save";
    public const string WordsId = "words";
    public const string CompetencyId = "competency";
    private const string IdKey = "reflection";
    private const string FormatKey = "format";

    /// <param name="id">What it will be called, so that two presses keep it once.</param>
    public static CardCommand Write(ReflectionId id, RoundFormat format) =>
        CardCommand.Of(Verb, (IdKey, id.ToString()), (FormatKey, format.ToString()));

    public static KeepSubmit? Parse(CardData data) =>
        ReflectionId.Parse(data[IdKey]) is { } id && SetupSubmit.EnumOf<RoundFormat>(data[FormatKey]) is { } format
            ? new KeepSubmit(
                id,
                format,
                SetupSubmit.EnumOf<CareerCompetency>(data[CompetencyId]),
                data[WordsId]?.Trim() ?? string.Empty
            )
            : null;

    public override string ToString() => nameof(KeepSubmit);
}
