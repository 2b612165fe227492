namespace LoopbaanBot.Careers.Rhythm.Prompts;

/// <summary>A card that is to be sent at a moment.</summary>
/// <param name="Slot">The slot at which the prompt came, or comes, first.</param>
/// <param name="Moment">The local moment from which it is due.</param>
public sealed record DuePrompt(SlotKey Slot, PromptKind Kind, Showing Showing, DateTime Moment)
{
    /// <summary>The name under which this one card is claimed. A prompt has one first card and one reminder; it comes
    /// again once for each moment to which it was put off.</summary>
    public string Claim =>
        Showing switch
        {
            Showing.First => Slot.ToString(),
            Showing.Reminder => $"{Slot}-reminder",
            _ => $"{Slot}-{new SlotKey(Moment)}",
        };
}
