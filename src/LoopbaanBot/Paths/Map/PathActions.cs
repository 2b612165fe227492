using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Paths.Map;

/// <summary>Opens one path.</summary>
internal sealed class ShowPath(Interests interests, SchoolClock clock) : ICardAction
{
    public string Verb => PathSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (PathSubmit.Parse(data) is not { } show)
        {
            turn.Say(turn.Word("error.oldCard"));
            return;
        }

        var interest = await interests.ReadAsync(turn, data, show.Path, cancellationToken);
        turn.Show(
            show.IsFull
                ? PathViews.Full(turn, show.Path, interest)
                : PathViews.Short(turn, show.Path, interest, clock.Today)
        );
    }
}

/// <summary>Keeps whether a path draws, or whether its question is to be asked later.</summary>
internal sealed class MarkPath(Interests interests, SchoolClock clock) : ICardAction
{
    public string Verb => MarkPathSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (MarkPathSubmit.Parse(data) is not { } mark)
        {
            turn.Say(turn.Word("error.oldCard"));
            return;
        }

        var interest = await interests.ChangeAsync(turn, kept => Mark(kept, mark), cancellationToken);
        turn.Show(
            mark.IsFull
                ? PathViews.Full(turn, mark.Path, interest)
                : PathViews.Short(turn, mark.Path, interest, clock.Today)
        );
    }

    private static PathInterest Mark(PathInterest kept, MarkPathSubmit mark) =>
        mark.Mark switch
        {
            PathMark.Draws => kept.Mark(mark.Path, draws: true),
            PathMark.DrawsNot => kept.Mark(mark.Path, draws: false),
            PathMark.KeepQuestion => kept.KeepQuestion(mark.Path, keep: true),
            _ => kept.KeepQuestion(mark.Path, keep: false),
        };
}
