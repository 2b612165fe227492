using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Conversation.Talks.Topics;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Actions.Excuses;

/// <summary>Keeps the excuse at the end of its talk. It never leaves the person's own rows.</summary>
internal sealed class ExcuseTalk(ExcuseStore store, SchoolClock clock) : TalkTopic
{
    public override string DialogId => ExcuseDialog.DialogId;

    public override string TitleId => "excuse.title";

    public override Task<object?> DraftAsync(TeacherTurn turn, string? subject, CancellationToken cancellationToken) =>
        Task.FromResult<object?>(new ExcuseDraft());

    public override Task EndAsync(TeacherTurn turn, object? result, CancellationToken cancellationToken)
    {
        if (result is ExcuseDraft { Words: { } words } draft)
        {
            var excuse = new Excuse(ExcuseId.At(clock.Now), words, clock.Today)
            {
                Truth = draft.Truth,
                NextStep = draft.NextStep,
            }.Checked();
            turn.Change(store.Put(turn.Teacher.Id, excuse));
            turn.Show(ExcuseViews.Page(turn, excuse, turn.Texts["excuse.kept"]));
        }

        return Task.CompletedTask;
    }
}
