using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.RoleModels.Talks;

namespace LoopbaanBot.Careers.RoleModels;

/// <summary>What somebody may want to do with the contact between a teacher and a role model.</summary>
public enum ContactAction
{
    /// <summary>Say yes or no to contact.</summary>
    Wish,

    /// <summary>Read how the other can be reached.</summary>
    Read,
}

/// <summary>Contact in two directions: nothing is shown before both said yes (domain G5).</summary>
/// <param name="HaveMet">Whether the talk or the carousel took place.</param>
public sealed record ContactResource(PersonId Asker, PersonId RoleModel, bool HaveMet, ContactWishes Wishes)
    : IResource<ContactAction>
{
    public bool Allows(PersonId actor, ContactAction action, DateOnly today) =>
        HaveMet
        && Asker != RoleModel
        && (actor == Asker || actor == RoleModel)
        && action switch
        {
            ContactAction.Wish => true,
            ContactAction.Read => Wishes.AreMutual,
            _ => false,
        };
}
