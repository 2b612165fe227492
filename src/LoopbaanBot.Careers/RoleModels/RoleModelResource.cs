using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;

namespace LoopbaanBot.Careers.RoleModels;

/// <summary>What somebody may want to do with the profile of a role model.</summary>
public enum RoleModelAction
{
    /// <summary>Read what the role model tells.</summary>
    Read,
    Change,
    Stop,

    /// <summary>Ask for a talk, or for a carousel.</summary>
    Ask,
}

/// <summary>A profile: open to every user of the allowed tenants while the consent is live (domain B3, last row).</summary>
/// <param name="Model">Null when there is none, or no longer.</param>
/// <param name="Tenants">The tenants whose people may use the bot, from the settings.</param>
public sealed record RoleModelResource(RoleModel? Model, IReadOnlyCollection<string> Tenants)
    : IResource<RoleModelAction>
{
    public bool Allows(PersonId actor, RoleModelAction action, DateOnly today) =>
        Model is { } model
        && (actor == model.Person ? OwnerMay(model, action) : OthersMay(model, action, actor, today));

    private static bool OwnerMay(RoleModel model, RoleModelAction action) =>
        action switch
        {
            // Whoever stopped may begin anew, also long after the last day.
            RoleModelAction.Read or RoleModelAction.Change => true,
            RoleModelAction.Stop => model.Consent.StoppedOn is null,
            _ => false,
        };

    private bool OthersMay(RoleModel model, RoleModelAction action, PersonId actor, DateOnly today) =>
        action is RoleModelAction.Read or RoleModelAction.Ask
        && model.Consent.IsLive(today)
        && Tenants.Contains(actor.TenantId)
        && Tenants.Contains(model.Person.TenantId);
}
