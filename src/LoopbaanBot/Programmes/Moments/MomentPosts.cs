using LoopbaanBot.Actions.Steps;
using LoopbaanBot.Buddies.Moments.Actions;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Moments;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Exercises;
using LoopbaanBot.LearningQuestions;
using LoopbaanBot.Managers;
using LoopbaanBot.RoleModels;
using LoopbaanBot.Visits.Board;

namespace LoopbaanBot.Programmes.Moments;

/// <summary>The card of a moment: words of the catalogue, a last day, and a button to what it is about.</summary>
internal static class MomentPosts
{
    public static PostedCard Card(LanguageContent content, Programme programme, PlannedMoment planned, Notice notice)
    {
        var words = content.Programmes[programme].Find(planned.Moment.Id)!;
        return new PostedCard(
            Wording.Of(words.Title),
            [Wording.Of(words.Text), .. Until(content.Texts, planned.Until)],
            [
                .. Opening(planned.Moment.Opens) is var (title, command)
                    ? [PostedButton.Of(content.Texts, title, command)]
                    : Array.Empty<PostedButton>(),
                PostedButton.Of(
                    content.Texts,
                    "cohort.posted.open",
                    CardCommand.Of(CohortVerbs.ToldVerb, notice.Handle)
                ),
            ]
        );
    }

    private static IEnumerable<Wording> Until(Texts texts, DateOnly? until) =>
        until is { } day ? [Wording.Of(texts, "cohort.moment.until", ("date", day))] : [];

    /// <summary>Each opens what is the presser's own, so a card that travels on opens nothing of anybody else.</summary>
    private static (string TitleId, CardCommand Command)? Opening(MomentOpens opens) =>
        opens switch
        {
            MomentOpens.Standing => ("standing.title", Verbs.OpenStanding),
            MomentOpens.LearningQuestion => ("learningQuestion.menu", ShowQuestionSubmit.Write()),
            MomentOpens.Reflection => ("menu.reflect", Verbs.PickCompetency),
            MomentOpens.Talk => ("managerTalk.entry", TalkVerbs.List),
            MomentOpens.BuddyMoments => ("moment.title", OpenMoments.Command),
            MomentOpens.RoleModels => ("roleModel.title", OpenRoleModels.Command),
            MomentOpens.Visits => ("visit.title", OpenBoard.Command),
            MomentOpens.Exercises => ("exercise.menu", ShowExercisesSubmit.Write()),
            MomentOpens.Roadmap => ("roadmap.title", Verbs.OpenRoadmap),
            MomentOpens.Steps => ("step.title", StepCommands.List),
            _ => null,
        };
}
