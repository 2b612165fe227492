using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.People;
using LoopbaanBot.Shared;

namespace LoopbaanBot.Privacy.Data;

/// <summary>"Mijn gegevens": what is kept, how many, why and how long.</summary>
internal sealed class OpenData(PersonalRows rows, SharedTable shared, OtherTables others) : OpensView
{
    public override string Verb => Verbs.OpenData.Verb;

    public override bool Answers(Command command) => command.Kind == CommandKind.Data;

    public override async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        var own = (await rows.ListAsync(me, cancellationToken)).Select(row => StoredKinds.OfRow(row.RowKey));
        var with = await shared.KindsAboutAsync(me, StoredKinds.Shared, cancellationToken);
        var beside = await others.KindsAboutAsync(turn.Teacher, cancellationToken);
        var kept = own.OfType<StoredKind>().Concat(with).Concat(beside).CountBy(kind => kind);
        turn.Show(DataViews.Overview(turn, kept.ToDictionary()));
    }

    protected override PostedCard DoorwayFor(TeacherTurn turn) => DataPosts.Doorway(turn.Texts);
}
