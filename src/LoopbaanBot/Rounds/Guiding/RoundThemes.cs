using LoopbaanBot.Careers.People;
using LoopbaanBot.Rounds.Keeping;
using LoopbaanBot.Rounds.Running;

namespace LoopbaanBot.Rounds.Guiding;

/// <summary>Puts the themes of the guide on the card that all see.</summary>
internal sealed class RoundThemes(RoundStore rounds, RoundBoard board)
{
    /// <returns>The text that says what became of them.</returns>
    public async Task<string> PutAsync(SharedId id, string typed, CancellationToken cancellationToken)
    {
        if (ThemeLines.Read(typed) is not { } themes)
        {
            return "round.themes.refused";
        }

        await rounds.UpdateAsync(
            id,
            stored => stored.Round.HasOpened && !stored.Round.IsOver ? stored with { Themes = themes } : stored,
            cancellationToken
        );
        await board.RefreshAsync(id, cancellationToken);
        return "round.themes.posted";
    }
}
