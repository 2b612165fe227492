using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.People;

namespace LoopbaanBot.Privacy.Data;

/// <summary>"Mijn gegevens": what is kept, how many, why and how long.</summary>
internal sealed class OpenData(PersonalRows rows) : ICardAction, ITextCommand
{
    public string Verb => Verbs.OpenData.Verb;

    public bool Answers(Command command) => command.Kind == CommandKind.Data;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var kept = (await rows.ListAsync(turn.Teacher.Id, cancellationToken))
            .Select(row => StoredKinds.OfRow(row.RowKey))
            .OfType<StoredKind>()
            .CountBy(kind => kind);
        turn.Show(DataViews.Overview(turn, kept.ToDictionary()));
    }

    public Task RunAsync(TeacherTurn turn, Command command, CancellationToken cancellationToken)
    {
        turn.Post(DataPosts.Doorway(turn.Texts));
        return Task.CompletedTask;
    }
}
