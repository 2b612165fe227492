using System.Text;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels.Talks;

namespace LoopbaanBot.Careers.RoleModels;

/// <summary>
/// A teacher who walked one or more paths and tells about it (K047), with the talks that were asked. One aggregate, so
/// that room and cool-down hold whatever happens at once.
/// </summary>
public sealed record RoleModel(
    PersonId Person,
    DisplayName Name,
    RoleModelProfile Profile,
    RoleModelRoom Room,
    RoleModelConsent Consent
)
{
    /// <summary>Days after which an ended question is forgotten; until then the same asker is not put through again.</summary>
    public const int DaysOfRest = 30;

    private const int DaysKept = 365;

    public IReadOnlyList<RoleModelTalk> Talks { get; init; } = [];

    public RoleModelTalk? Find(TalkId id) => Talks.FirstOrDefault(talk => talk.Id == id);

    /// <summary>Ends everything at once, without a reason: no profile, no open question, no talk ahead.</summary>
    public RoleModel Stop(DateOnly today) =>
        Consent.StoppedOn is not null
            ? this
            : this with
            {
                Profile = RoleModelProfile.Empty,
                Consent = Consent.Stop(today),
                Talks =
                [
                    .. Talks.Select(talk =>
                        talk.State == TalkState.Asked ? talk with { State = TalkState.NotNow }
                        : talk.IsAhead(today) ? talk with { State = TalkState.CalledOff }
                        : talk
                    ),
                ],
            };

    /// <summary>Begins anew, or changes what stands there. The talks stay.</summary>
    public RoleModel Renew(DisplayName name, RoleModelProfile profile, RoleModelRoom room, RoleModelConsent consent) =>
        this with
        {
            Name = name,
            Profile = profile,
            Room = room,
            Consent = consent,
        };

    /// <summary>Puts a changed talk in the place of the one with its id, or adds it, and forgets what is long over.</summary>
    internal RoleModel With(RoleModelTalk talk, DateOnly today) =>
        this with
        {
            Talks = [.. Talks.Where(known => known.Id != talk.Id && !IsLongOver(known, today)), talk],
        };

    /// <summary>Takes out whoever is forgotten: nothing of the asker stays.</summary>
    public RoleModel Forget(PersonId asker) =>
        Talks.All(talk => talk.Asker != asker)
            ? this
            : this with
            {
                Talks = [.. Talks.Where(talk => talk.Asker != asker)],
            };

    private static bool IsLongOver(RoleModelTalk talk, DateOnly today) =>
        talk.State == TalkState.Agreed
            ? talk.Day?.AddDays(DaysKept) < today
            : talk.LastDayToAnswer.AddDays(DaysOfRest) < today;

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Talks.Count).Append(" talks");
        return true;
    }
}
