using System.Text.Json;
using LoopbaanBot.Dialogs.State;
using LoopbaanBot.Dialogs.Tests.Samples;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Tests.State;

public sealed class AllocationTests
{
    /// <summary>
    /// A whole turn of the bot may cost 40 KB; the talk itself, with a draft of some 700 characters, takes this.
    /// </summary>
    private const long MaxBytesPerTurn = 8 * 1024;

    private const int Turns = 200;

    [Fact]
    public async Task A_turn_through_a_waterfall_allocates_little()
    {
        var talk = await Talk.At("quality");
        await talk.Types(string.Join(' ', Enumerable.Repeat("doorvragen", 60)));
        var stored = JsonSerializer.SerializeToUtf8Bytes(talk.State, DialogJsonContext.Default.DialogState);
        var dialogs = new DialogSet().Add(new QualityDialog()).Add(new PlanDialog());
        var input = new DialogInput(DialogCommand.Answer, "3");
        TakeTurns(dialogs, stored, input);

        var before = GC.GetAllocatedBytesForCurrentThread();
        TakeTurns(dialogs, stored, input);
        var perTurn = (GC.GetAllocatedBytesForCurrentThread() - before) / Turns;

        perTurn.ShouldBeLessThan(MaxBytesPerTurn);
    }

    private static void TakeTurns(DialogSet dialogs, byte[] stored, DialogInput input)
    {
        for (var turn = 0; turn < Turns; turn++)
        {
            var state = JsonSerializer.Deserialize(stored, DialogJsonContext.Default.DialogState)!;
            var dc = dialogs.CreateContext(null!, state, input);
            var result = dc.ContinueDialogAsync(CancellationToken.None);
            result.IsCompletedSuccessfully.ShouldBeTrue();
            JsonSerializer.SerializeToUtf8Bytes(state, DialogJsonContext.Default.DialogState);
        }
    }
}
