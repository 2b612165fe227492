using System.Text;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Visits;

/// <summary>Something on the opportunity board (K054, K171): a place to look, a task or a role, until and including a day.</summary>
/// <param name="Words">The poster's own words: shown in views, never sent.</param>
public sealed record VisitOffer(
    PersonId Poster,
    DisplayName PosterName,
    VisitKind Kind,
    VisitWords Words,
    DateOnly PostedOn,
    DateOnly Until
)
{
    public DateOnly? WithdrawnOn { get; init; }

    public IReadOnlyList<VisitRequest> Requests { get; init; } = [];

    /// <summary>True until the end of the last day, unless the poster took it back.</summary>
    public bool IsLive(DateOnly today) => WithdrawnOn is null && today <= Until;

    public VisitRequest? Find(VisitRequestId id) => Requests.FirstOrDefault(request => request.Id == id);

    public VisitRequest? Of(PersonId asker) => Requests.FirstOrDefault(request => request.Asker == asker);

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Kind).Append(", ").Append(Requests.Count).Append(" requests");
        return true;
    }
}

/// <summary>What is offered.</summary>
public enum VisitKind
{
    /// <summary>A look in the kitchen of another school (K131).</summary>
    Visit,

    /// <summary>Time beside somebody with a role, such as a careers adviser (K160).</summary>
    Shadowing,
    Job,
    Role,
    Vacancy,
}
