using LoopbaanBot.Careers.Rhythm.Prompts;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Rhythm.Prompts;

/// <summary>One of the four buttons of a prompt.</summary>
internal sealed record PromptSubmit(SlotKey Slot, ResponseKind Choice)
{
    public const string Verb = "prompt.answer";
    private const string SlotId = "slot";
    private const string ChoiceId = "choice";

    public CardCommand Write() => CardCommand.Of(Verb, (SlotId, Slot.ToString()), (ChoiceId, Choice.ToString()));

    public static PromptSubmit? Parse(CardData data) =>
        SlotKey.Parse(data[SlotId]) is { } slot
        && Enum.TryParse<ResponseKind>(data[ChoiceId], out var choice)
        && Enum.IsDefined(choice)
            ? new PromptSubmit(slot, choice)
            : null;
}
