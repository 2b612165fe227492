using LoopbaanBot.Careers.Obstacles;
using LoopbaanBot.Conversation.Talks.Topics;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.Obstacles.Talk;

namespace LoopbaanBot.Obstacles;

/// <summary>Begins an empty check, and keeps it in the place of the one before.</summary>
internal sealed class ObstacleTopic(ObstacleStore store, SchoolClock clock) : TalkTopic
{
    public override string DialogId => ObstacleDialog.DialogId;

    public override string TitleId => "obstacles.title";

    public override Task<object?> DraftAsync(TeacherTurn turn, string? subject, CancellationToken cancellationToken) =>
        Task.FromResult<object?>(new ObstacleDraft { Check = new ObstacleCheck(clock.Today) });

    public override Task EndAsync(TeacherTurn turn, object? result, CancellationToken cancellationToken)
    {
        var check = ((ObstacleDraft)result!).Check with { On = clock.Today };
        if (check.IsEmpty() && !check.ConditionsAsked)
        {
            var nothing = ObstacleCards.Nothing(turn.Texts);
            turn.Show(View.Of(nothing, turn.Language));
            turn.ReplacePosted(nothing);
        }
        else
        {
            turn.Change(store.Put(turn.Teacher.Id, check));
            turn.Show(ObstacleViews.Read(turn, check));
            turn.ReplacePosted(ObstacleCards.Kept(turn.Texts, check.On));
        }

        return Task.CompletedTask;
    }
}
