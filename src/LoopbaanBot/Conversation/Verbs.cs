using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation;

/// <summary>The commands of the menu. What needs more than a name is written and read by its own submit record.</summary>
internal static class Verbs
{
    public static CardCommand OpenMenu { get; } = CardCommand.Of("menu.open");

    public static CardCommand OpenRoad { get; } = CardCommand.Of("road.open");

    public static CardCommand OpenMine { get; } = CardCommand.Of("mine.open");

    public static CardCommand OpenHelp { get; } = CardCommand.Of("help.open");

    public static CardCommand OpenLanguages { get; } = CardCommand.Of("language.open");

    public static CardCommand PickCompetency { get; } = CardCommand.Of("reflection.pick");

    public static CardCommand OpenJournal { get; } = CardCommand.Of("journal.open");
}
