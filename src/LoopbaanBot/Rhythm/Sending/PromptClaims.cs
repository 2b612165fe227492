using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Careers.Rhythm.Prompts;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Rhythm.Sending;

/// <summary>
/// Decides on fresh rows what is due for one person, claims it, and notes when to look again. The turns of that person
/// wait meanwhile; nothing is sent here.
/// </summary>
internal sealed class PromptClaims(
    RhythmIndex index,
    RhythmStore rhythms,
    PromptRows prompts,
    PromptFacts facts,
    SchoolClock clock
)
{
    /// <summary>Somebody who cannot be reached may come back within the grace.</summary>
    private static readonly TimeSpan s_unreachable = TimeSpan.FromMinutes(30);

    /// <returns>The card that this caller, and nobody else, has to send; null when there is none.</returns>
    public async Task<ClaimedPrompt?> NextAsync(RhythmLook look, CancellationToken cancellationToken)
    {
        using var held = await facts.EnterAsync(look.Person, cancellationToken);
        if (await rhythms.ReadAsync(look.Person, cancellationToken) is not { } read)
        {
            await index.MoveAsync(look, null, cancellationToken);
            return null;
        }

        var (teacher, past, state) = await facts.LoadAsync(look.Person, read.Rhythm, cancellationToken);
        var due = RhythmDecision.DueAt(state, clock.Now, SchoolClock.Zone);
        if (due is null || teacher is { Address: null } or { ForgetSince: not null })
        {
            var next = due is null ? RhythmLooks.Next(state, clock) : clock.Now + s_unreachable;
            await index.MoveAsync(look, next, cancellationToken);
            return null;
        }

        var card = facts.CardFor(due, teacher, past);
        // The hint stays as it is: the next tick finds nothing due and moves it on, also when this process ends here.
        return await prompts.TryClaimAsync(look.Person, due.Claim, card, read.AsRead, past.Shown, cancellationToken)
            ? new ClaimedPrompt(due.Claim, card)
            : null;
    }

    public Task NoteSentAsync(
        PersonId person,
        ClaimedPrompt claimed,
        string activityId,
        CancellationToken cancellationToken
    ) => prompts.NoteActivityAsync(person, claimed.Claim, activityId, cancellationToken);
}

/// <summary>A card that was claimed, and so is to be sent once.</summary>
internal sealed record ClaimedPrompt(string Claim, ShownPrompt Card);
