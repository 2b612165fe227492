namespace LoopbaanBot.Careers.Paths;

/// <summary>How far a path reaches (K §3.1). What lies outside stands as high as what lies inside.</summary>
public enum PathRange
{
    OwnSchool,
    Board,
    OtherSchool,
    OtherSector,
    OutsideEducation,
    National,
    International,
}
