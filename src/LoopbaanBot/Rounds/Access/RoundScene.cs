using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Rounds.Keeping;

namespace LoopbaanBot.Rounds.Access;

/// <summary>A round as one person finds it at one moment.</summary>
/// <param name="Stored">Null when there is none, or none any more.</param>
/// <param name="Seats">Of everybody who joined.</param>
/// <param name="Users">Whose clients refresh by themselves here.</param>
internal sealed record RoundScene(
    SharedId Id,
    StoredRound? Stored,
    RoundStanding Standing,
    IReadOnlyList<RoundSeat> Seats,
    IReadOnlyList<string> Users,
    DateOnly Today
)
{
    public StoredRound Round => Stored ?? throw new InvalidOperationException("There is no round here.");

    public RoundSeat? Own => Seats.FirstOrDefault(seat => seat.Person == Standing.Person);

    public RoundCounts Counts => RoundCounts.Of(Seats);

    public bool IsGuide => Stored?.Round.Guide == Standing.Person;

    public bool May(RoundAction action) =>
        Authorization.Authorize(Standing.Person, action, new RoundResource(Stored?.Round, Standing), Today)
        == Decision.Allowed;
}
