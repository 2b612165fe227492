using System.Text;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Buddies.Mirrors;

/// <summary>
/// What one peer saw of a competency of another (K113): a strength and an honest question, and a next step if they like
/// (domain I2). Two people see it: who gives it and who receives it.
/// </summary>
/// <param name="Giver">Under the name of the directory, so that the receiver knows whom to talk with.</param>
/// <param name="KeptOn">The day the receiver kept it; null as long as they did not.</param>
public sealed record MirrorNote(
    BuddyPeer Giver,
    BuddyPeer Receiver,
    CareerCompetency Competency,
    MirrorWords Words,
    DateOnly GivenOn,
    DateOnly? KeptOn = null
)
{
    /// <summary>In days: a note that the receiver did not keep by then is gone for both.</summary>
    public const int DaysToKeep = 30;

    public DateOnly LastDay => GivenOn.AddDays(DaysToKeep);

    /// <summary>True until the end of the last day, and for good once it was kept.</summary>
    public bool IsLive(DateOnly today) => KeptOn is not null || today <= LastDay;

    /// <summary>Keeps it. A second press changes nothing: the first day stays.</summary>
    public MirrorNote Keep(DateOnly today) => KeptOn is null && IsLive(today) ? this with { KeptOn = today } : this;

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Competency).Append(KeptOn is null ? ", given" : ", kept");
        return true;
    }
}
