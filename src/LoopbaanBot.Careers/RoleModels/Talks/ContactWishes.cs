namespace LoopbaanBot.Careers.RoleModels.Talks;

/// <summary>Whether two people want to stay in touch. Neither learns what the other said until both said yes (domain G5).</summary>
/// <param name="Asker">What the teacher said; null for nothing yet.</param>
/// <param name="RoleModel">What the role model said; null for nothing yet.</param>
public readonly record struct ContactWishes(bool? Asker, bool? RoleModel)
{
    public static ContactWishes Unsaid => default;

    public bool AreMutual => Asker == true && RoleModel == true;
}
