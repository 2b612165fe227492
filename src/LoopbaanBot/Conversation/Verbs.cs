using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation;

/// <summary>The commands of the menu. What needs more than a name is written and read by its own submit record.</summary>
internal static class Verbs
{
    public static CardCommand OpenMenu { get; } = CardCommand.Of("menu.open");

    public static CardCommand OpenRoad { get; } = CardCommand.Of("road.open");

    public static CardCommand OpenRoadmap { get; } = CardCommand.Of("roadmap.open");

    public static CardCommand OpenPeople { get; } = CardCommand.Of("people.open");

    public static CardCommand OpenMine { get; } = CardCommand.Of("mine.open");

    public static CardCommand OpenStanding { get; } = CardCommand.Of("standing.open");

    public static CardCommand OpenPromise { get; } = CardCommand.Of("promise.open");

    public static CardCommand OpenExplanation { get; } = CardCommand.Of("explain.open");

    public static CardCommand OpenAsk { get; } = CardCommand.Of("ask.open");

    public static CardCommand OpenSharing { get; } = CardCommand.Of("sharing.open");

    public static CardCommand OpenData { get; } = CardCommand.Of("data.open");

    public static CardCommand OpenHelp { get; } = CardCommand.Of("help.open");

    public static CardCommand OpenLanguages { get; } = CardCommand.Of("language.open");

    public static CardCommand PickCompetency { get; } = CardCommand.Of("reflection.pick");

    public static CardCommand OpenJournal { get; } = CardCommand.Of("journal.open");

    public static CardCommand OpenRhythm { get; } = CardCommand.Of("rhythm.open");
}
