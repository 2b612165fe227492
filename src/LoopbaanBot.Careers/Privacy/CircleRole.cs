namespace LoopbaanBot.Careers.Privacy;

/// <summary>What somebody in the circle is to the teacher, in the teacher's own choice. It grants nothing by itself.</summary>
public enum CircleRole
{
    Buddy,

    /// <summary>A coach, trainer or mentor who guides the teacher.</summary>
    Coach,

    /// <summary>Whoever decides on tasks, hours or appraisal; never sees what is private.</summary>
    Manager,

    Other,
}
