using LoopbaanBot.Careers.Scans;
using LoopbaanBot.Conversation.Talks.Topics;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Scans;

/// <summary>Begins a scan, and keeps it under the day it ends: a second one that day is laid over the first.</summary>
internal sealed class ScanTopic(ScanStore store, SchoolClock clock) : TalkTopic
{
    /// <summary>What a button names to ask about steering alone.</summary>
    public const string Steering = "steering";

    public override string DialogId => ScanDialog.DialogId;

    public override string TitleId => "scan.title";

    public override Task<object?> DraftAsync(TeacherTurn turn, string? subject, CancellationToken cancellationToken) =>
        Task.FromResult<object?>(
            new ScanDraft
            {
                Scan = CompetencyScan.Of(clock.Today),
                Kind = subject == Steering ? ScanKind.Steering : ScanKind.Full,
            }
        );

    public override async Task EndAsync(TeacherTurn turn, object? result, CancellationToken cancellationToken)
    {
        var scan = ((ScanDraft)result!).Scan with { On = clock.Today };
        if (scan.IsEmpty())
        {
            var nothing = ScanCards.Nothing(turn.Texts);
            turn.Show(View.Of(nothing, turn.Language));
            turn.ReplacePosted(nothing);
            return;
        }

        var kept = await store.ListAsync(turn.Teacher.Id, cancellationToken);
        if (kept.FirstOrDefault(earlier => earlier.On == scan.On) is { } sameDay)
        {
            scan = scan.Over(sameDay);
        }

        turn.Change(store.Put(turn.Teacher.Id, scan));
        var history = new ScanHistory([.. kept.Where(earlier => earlier.On != scan.On), scan]);
        turn.Show(ScanViews.Read(turn, history, clock.Today));
        turn.ReplacePosted(ScanCards.Kept(turn.Texts, scan.On));
    }
}
