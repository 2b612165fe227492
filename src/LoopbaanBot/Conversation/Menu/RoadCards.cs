using LoopbaanBot.Actions.Steps;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Exercises;
using LoopbaanBot.LearningQuestions;
using LoopbaanBot.Paths.Map;
using LoopbaanBot.People.Profiles;

namespace LoopbaanBot.Conversation.Menu;

/// <summary>The two cards behind the menu: the road of one's career, and what only oneself decides.</summary>
internal static class RoadCards
{
    public static PostedCard Road(Texts texts) =>
        new(
            Wording.Of(texts, "road.title"),
            [Wording.Of(texts, "road.note")],
            [
                Button(texts, "standing.title", Verbs.OpenStanding),
                Button(texts, "learningQuestion.menu", ShowQuestionSubmit.Write()),
                Button(texts, "paths.title", MapSubmit.Open),
                Button(texts, "step.title", StepCommands.List),
                Button(texts, "exercise.menu", ShowExercisesSubmit.Write()),
                Button(texts, "roadmap.title", Verbs.OpenRoadmap),
            ]
        );

    public static PostedCard Mine(Texts texts) =>
        new(
            Wording.Of(texts, "mine.title"),
            [Wording.Of(texts, "mine.note")],
            [
                Button(texts, "rhythm.title", Verbs.OpenRhythm),
                Button(texts, "profile.title", OpenProfile.Command),
                Button(texts, "sharing.title", Verbs.OpenSharing),
                Button(texts, "data.title", Verbs.OpenData),
                Button(texts, "menu.language", Verbs.OpenLanguages),
                Button(texts, "menu.button", Verbs.OpenMenu),
            ]
        );

    private static PostedButton Button(Texts texts, string title, CardCommand command) =>
        new(Wording.Of(texts, title), command);
}
