using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Roadmaps.Mini;

namespace LoopbaanBot.Roadmaps;

/// <summary>Opens the roadmap. Typed in the chat it posts a card that opens it, never the roadmap itself.</summary>
internal sealed class OpenRoadmap(RoadmapReader reader) : OpensView
{
    public override string Verb => Verbs.OpenRoadmap.Verb;

    public override bool Answers(Command command) => command.Kind == CommandKind.Roadmap;

    public override async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var own = await reader.ReadAsync(turn.Teacher.Id, cancellationToken);
        turn.Show(
            own.Stored.OpensFull(turn.Teacher.Profile.Phase)
                ? RoadmapViews.Overview(turn, own)
                : MiniViews.Overview(turn, own)
        );
    }

    protected override PostedCard DoorwayFor(TeacherTurn turn) => RoadmapViews.Doorway(turn.Texts);
}

/// <summary>Goes from the mini-roadmap to the full one or back. Nothing that stands in either goes away.</summary>
internal sealed class ChooseSize(RoadmapReader reader, RoadmapStore store) : ICardAction
{
    public string Verb => SizeSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var wantsFull = SizeSubmit.Parse(data).Full;
        var own = await reader.ReadAsync(turn.Teacher.Id, cancellationToken);
        if (own.Stored.WantsFull != wantsFull)
        {
            own = own with { Stored = own.Stored with { WantsFull = wantsFull } };
            turn.Change(store.Put(turn.Teacher.Id, own.Stored));
        }

        turn.Show(wantsFull ? RoadmapViews.Overview(turn, own) : MiniViews.Overview(turn, own));
    }
}
