using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Managers.Telling;

namespace LoopbaanBot.Managers.Managing;

/// <summary>"Gesprekken met mijn team": only the talks that colleagues asked for. Who asked nothing is not there.</summary>
internal sealed class OpenManaging(TalkTelling telling, TalkAccess access, ManagingStore store) : OpensView
{
    private const int MostListed = 20;

    public override string Verb => TalkVerbs.Managing.Verb;

    public override bool Answers(Command command) => command.Kind == CommandKind.Managing;

    public override async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var (me, talks) = (turn.Teacher.Id, new List<OpenTalk>());
        foreach (var id in (await telling.AskedOfAsync(me, cancellationToken)).Take(MostListed))
        {
            if (await access.FindAsync(me, id, TalkAction.See, cancellationToken) is { } open)
            {
                talks.Add(open with { Other = await access.NameOfOtherAsync(turn, open, cancellationToken) });
            }
        }

        if (await store.FindAsync(me, cancellationToken) is null)
        {
            turn.Change(store.Put(me, new ManagingRow(access.Today, null)));
        }

        turn.Show(ManagingViews.List(turn, talks));
    }

    protected override PostedCard DoorwayFor(TeacherTurn turn) => ManagingViews.Doorway(turn.Content);
}
