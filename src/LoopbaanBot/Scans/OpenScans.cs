using LoopbaanBot.Careers.Scans;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Scans;

/// <summary>Shows all marks over time; typed in the chat it posts a card that opens them.</summary>
internal sealed class OpenScans(ScanStore store, SchoolClock clock) : OpensView
{
    private const string OpenVerb = "scan.open";

    public static CardCommand Command { get; } = CardCommand.Of(OpenVerb);

    public override string Verb => OpenVerb;

    public override bool Answers(Command command) => command.Kind == CommandKind.Scan;

    protected override PostedCard DoorwayFor(TeacherTurn turn) => ScanCards.Doorway(turn.Texts);

    public override async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var history = new ScanHistory(await store.ListAsync(turn.Teacher.Id, cancellationToken));
        turn.Show(ScanViews.Read(turn, history, clock.Today));
    }
}
