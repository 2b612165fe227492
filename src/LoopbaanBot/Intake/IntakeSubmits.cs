using LoopbaanBot.Careers.Intake;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Intake;

/// <summary>Opens one intake, or without its id the latest.</summary>
internal static class OpenIntakeSubmit
{
    public const string Verb = "intake.open";

    public const string IdKey = "day";

    /// <summary>The input with which an earlier one is chosen; on that card no button but the opening one reads it.</summary>
    public const string ChoiceId = "other";

    public static CardCommand Write() => CardCommand.Of(Verb);

    public static CardCommand Write(IntakeId id) => CardCommand.Of(Verb, (IdKey, id.ToString()));

    public static IntakeId? Parse(CardData data) => IntakeId.Parse(data[IdKey] ?? data[ChoiceId]);
}

/// <summary>Asks to throw away one intake, and the second time does.</summary>
internal sealed record DeleteIntakeSubmit(IntakeId Id, bool IsSure)
{
    public const string Verb = "intake.delete";

    public CardCommand Write() => CardCommand.Of(Verb, (OpenIntakeSubmit.IdKey, Id.ToString())).Sure(IsSure);

    public static DeleteIntakeSubmit? Parse(CardData data) =>
        IntakeId.Parse(data[OpenIntakeSubmit.IdKey]) is { } id ? new DeleteIntakeSubmit(id, data.IsSure) : null;
}
