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
                PostedButton.Of(texts, "standing.title", Verbs.OpenStanding),
                PostedButton.Of(texts, "learningQuestion.menu", ShowQuestionSubmit.Write()),
                PostedButton.Of(texts, "paths.title", MapSubmit.Open),
                PostedButton.Of(texts, "step.title", StepCommands.List),
                PostedButton.Of(texts, "exercise.menu", ShowExercisesSubmit.Write()),
                PostedButton.Of(texts, "roadmap.title", Verbs.OpenRoadmap),
            ]
        );

    public static PostedCard Mine(Texts texts) =>
        new(
            Wording.Of(texts, "mine.title"),
            [Wording.Of(texts, "mine.note")],
            [
                PostedButton.Of(texts, "rhythm.title", Verbs.OpenRhythm),
                PostedButton.Of(texts, "profile.title", OpenProfile.Command),
                PostedButton.Of(texts, "sharing.title", Verbs.OpenSharing),
                PostedButton.Of(texts, "data.title", Verbs.OpenData),
                PostedButton.Of(texts, "menu.language", Verbs.OpenLanguages),
                PostedButton.Of(texts, "menu.button", Verbs.OpenMenu),
            ]
        );
}
