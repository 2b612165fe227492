using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Rounds.TakingPart;

/// <summary>What somebody wrote in a round.</summary>
internal sealed record AnswerSubmit(IReadOnlyList<string> Fields)
{
    public const string Verb = "round.answer";
    private const string FieldPrefix = "field";

    public bool IsEmpty => Fields.All(text => text.Length == 0);

    /// <summary>The longest text that does not fit; null when all do.</summary>
    public int? TooLong => Fields.All(RoundAnswer.Limit.Fits) ? null : Fields.Max(RoundAnswer.Limit.Excess);

    public static string FieldId(int number) => $"{FieldPrefix}{number}";

    public static CardCommand Write(SharedId id) => CardCommand.Of(Verb, (RoundCommands.IdKey, id.ToString()));

    public static AnswerSubmit Parse(CardData data, RoundRules rules) =>
        new([.. Enumerable.Range(1, rules.Fields).Select(number => data[FieldId(number)]?.Trim() ?? string.Empty)]);

    public override string ToString() => nameof(AnswerSubmit);
}
